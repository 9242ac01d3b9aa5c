// Purpose: a stored value. Parameters: id. Columns: value.
MATCH (n:Entity {id: $id})
RETURN n.value AS value
