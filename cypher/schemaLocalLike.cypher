// Purpose: finds all that a name could mean without looking at the rest.
// Parameters: none. Columns: none.
CREATE INDEX local_like_index IF NOT EXISTS FOR (l:Local) ON (l.like)
