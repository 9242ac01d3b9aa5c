// Purpose: forgets what a letter said.
// Parameters: id. Columns: none.
MATCH (s:Source {id: $id})
DELETE s
