// Purpose: the index that Grafeo does not make for the constraint.
// Parameters: none. Columns: none.
CREATE INDEX local_id_index IF NOT EXISTS FOR (l:Local) ON (l.id)
