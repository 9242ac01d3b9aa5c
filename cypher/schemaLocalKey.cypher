// Purpose: finds what may be one with something without looking at the rest.
// Parameters: none. Columns: none.
CREATE INDEX local_key_index IF NOT EXISTS FOR (l:Local) ON (l.key)
