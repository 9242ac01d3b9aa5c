// Purpose: (without what people hold to be wrong) what several of these nodes have a relation of these types to, most of them first.
// Filled in: __TYPES__. Parameters: ids (of the nodes), limit. Columns: id, number (how many of them).
UNWIND $ids AS near
MATCH (n:Entity {id: near})-[r:__TYPES__]->(m:Entity)
WHERE r.wrong IS NULL
WITH DISTINCT n.id AS one, m.id AS id
WITH id, count(one) AS number
WHERE number > 1
RETURN id, number
ORDER BY number DESC, id
LIMIT $limit
