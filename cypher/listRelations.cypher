// Purpose: (without what people hold to be wrong) an entity's relations of some types, in the order of the model, then by the name of the other end.
// Filled in: __TYPES__. Parameters: id, order (the types in the order of the model), offset, limit.
// Columns: id, type, from, to, properties, other (the properties of the other end).
MATCH (n:Entity {id: $id})-[r:__TYPES__]-(m:Entity)
WHERE r.wrong IS NULL
WITH r, m, [i IN range(0, size($order) - 1) WHERE $order[i] = type(r)] AS ranks
RETURN r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to,
  properties(r) AS properties, properties(m) AS other
ORDER BY ranks[0], m.name, r.id
SKIP $offset
LIMIT $limit
