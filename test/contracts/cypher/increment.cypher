// Purpose: adds one to a counter. Parameters: id. Columns: none.
MERGE (n:Entity {id: $id})
SET n.value = coalesce(n.value, 0) + 1
