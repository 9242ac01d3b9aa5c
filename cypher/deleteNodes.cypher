// Purpose: takes nodes away that have no relations; with one left, it is refused.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
DELETE n
