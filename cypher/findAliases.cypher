// Purpose: the entities that ids which are no longer in use lead to, all at once.
// Parameters: ids. Columns: alias, id.
MATCH (n:Entity)
UNWIND n.aliases AS alias
WITH n, alias
WHERE alias IN $ids
RETURN alias, n.id AS id
ORDER BY alias, n.id
