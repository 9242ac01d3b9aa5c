// Purpose: (without what people hold to be wrong) one step of a chain: relations of some types from nodes to nodes of some kinds.
// Filled in: __TYPES__. Parameters: ids (where the step begins), kinds (labels of where it arrives), limit.
// Columns: id, type, from, to, properties, other (the properties of the node where it arrives).
UNWIND $ids AS near
MATCH (n:Entity {id: near})-[r:__TYPES__]->(m:Entity)
WHERE r.wrong IS NULL AND any(label IN labels(m) WHERE label IN $kinds)
RETURN r.id AS id, type(r) AS type, n.id AS from, m.id AS to, properties(r) AS properties, properties(m) AS other
ORDER BY id
LIMIT $limit
