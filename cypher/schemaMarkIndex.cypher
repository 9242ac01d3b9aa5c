// Purpose: the index that Grafeo does not make for the constraint.
// Parameters: none. Columns: none.
CREATE INDEX mark_id_index IF NOT EXISTS FOR (m:Mark) ON (m.id)
