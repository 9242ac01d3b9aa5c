// Purpose: finds the marks of a key without looking at the rest. Grafeo's index is one for a name, whatever the label,
//   and many a :Local has one `key`: hence a name of its own.
// Parameters: none. Columns: none.
CREATE INDEX mark_of_key_index IF NOT EXISTS FOR (m:Mark) ON (m.markKey)
