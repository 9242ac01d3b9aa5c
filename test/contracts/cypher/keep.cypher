// Purpose: stores a value on a node. Parameters: id, value. Columns: none.
MERGE (n:Entity {id: $id})
SET n.value = $value
