// Purpose: takes sheaves away that hold no claim any more.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (s:Sheaf {id: id})
DELETE s
