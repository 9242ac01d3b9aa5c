// Purpose: (without what people hold to be wrong) the relations of some types between two entities, in the order of the model.
// Filled in: __TYPES__. Parameters: id, other (the ids of the two), order, offset, limit. Columns: as listRelations.
MATCH (n:Entity {id: $id})-[r:__TYPES__]-(m:Entity {id: $other})
WHERE r.wrong IS NULL
WITH r, m, [i IN range(0, size($order) - 1) WHERE $order[i] = type(r)] AS ranks
RETURN r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to,
  properties(r) AS properties, properties(m) AS other
ORDER BY ranks[0], r.id
SKIP $offset
LIMIT $limit
