// Purpose: finds what bears a mark without looking at the rest.
// Parameters: none. Columns: none.
CREATE INDEX local_mark_index IF NOT EXISTS FOR (l:Local) ON (l.mark)
