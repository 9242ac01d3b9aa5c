// Purpose: takes away those of the given nodes that no relation rests on any more.
// Parameters: ids. Columns: none.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
WHERE NOT EXISTS { (n)--() }
DELETE n
