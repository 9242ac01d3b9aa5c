// Purpose: nodes as they are, for folding and for showing.
// Parameters: ids.
// Columns: id, properties, degree (its number of relations; both databases count without visiting them).
UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, properties(n) AS properties, COUNT { (n)--() } AS degree
