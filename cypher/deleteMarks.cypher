// Purpose: takes marks away that nothing bears any more.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (m:Mark {id: id})
DELETE m
