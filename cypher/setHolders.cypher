// Purpose: notes which letter holds a node without claims in the graph.
// Parameters: rows [{id, document}]. Columns: none.
UNWIND $rows AS row
MATCH (n:Entity {id: row.id})
SET n.heldBy = row.document
