// Purpose: finds the marks of a key without looking at the rest.
// Parameters: none. Columns: none.
CREATE INDEX mark_key_index IF NOT EXISTS FOR (m:Mark) ON (m.key)
