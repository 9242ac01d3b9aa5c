// Purpose: how many letters are loaded.
// Parameters: none. Columns: count.
MATCH (s:Source)
RETURN count(s) AS count
