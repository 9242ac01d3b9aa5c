// Purpose: the index that Grafeo does not make for the constraint.
// Parameters: none. Columns: none.
CREATE INDEX source_id_index IF NOT EXISTS FOR (s:Source) ON (s.id)
