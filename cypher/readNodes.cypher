// Purpose: nodes as they are, for folding and for showing.
// Parameters: ids. Columns: id, properties.
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, properties(n) AS properties
