// Purpose: (without what people hold to be wrong) how many relations of some types there are between two entities.
// Filled in: __TYPES__. Parameters: id, other (the ids of the two). Columns: count.
MATCH (n:Entity {id: $id})-[r:__TYPES__]-(m:Entity {id: $other})
WHERE r.wrong IS NULL
RETURN count(r) AS count
