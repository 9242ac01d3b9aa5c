// Purpose: the entity that an id which is no longer in use leads to.
// Parameters: id. Columns: id.
MATCH (n:Entity)
WHERE $id IN n.aliases
RETURN n.id AS id
ORDER BY n.id
LIMIT 1
