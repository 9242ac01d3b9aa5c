// Purpose: names a letter that a node would be held by. Parameters: id, document. Columns: none.
MATCH (n:Entity {id: $id})
SET n.heldBy = $document
