// Purpose: the index that Grafeo does not make for the constraint.
// Parameters: none. Columns: none.
CREATE INDEX sheaf_id_index IF NOT EXISTS FOR (s:Sheaf) ON (s.id)
