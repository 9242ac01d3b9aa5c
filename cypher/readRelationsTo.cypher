// Purpose: every relation of one type that leads to some entities.
// Filled in: __TYPES__. Parameters: ids (of those entities). Columns: as readRelations.
UNWIND $ids AS id
MATCH (to:Entity {id: id})<-[r:__TYPES__]-(from:Entity)
RETURN r.id AS id, type(r) AS type, from.id AS from, to.id AS to, properties(r) AS properties
