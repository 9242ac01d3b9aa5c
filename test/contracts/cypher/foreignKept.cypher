// Purpose: whether what is not ours is there. Parameters: id. Columns: id.
MATCH (n:Foreign {id: $id})
RETURN n.id AS id
