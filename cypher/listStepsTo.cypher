// Purpose: (without what people hold to be wrong) one step of a chain against the direction of its relations.
// Filled in: __TYPES__. Parameters: ids (where the step begins, the relations' end), kinds (labels of where it arrives), limit.
// Columns: id, type, from, to, properties, other (the properties of the node where it arrives).
UNWIND $ids AS near
MATCH (n:Entity {id: near})<-[r:__TYPES__]-(m:Entity)
WHERE r.wrong IS NULL AND any(label IN labels(m) WHERE label IN $kinds)
RETURN r.id AS id, type(r) AS type, m.id AS from, n.id AS to, properties(r) AS properties, properties(m) AS other
ORDER BY id
LIMIT $limit
