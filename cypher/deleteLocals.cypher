// Purpose: forgets by what things might be known again.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (l:Local {id: id})
DELETE l
