// Purpose: gives a relation other claims. Filled in: __TYPES__. Parameters: id (of an end), claims. Columns: none.
MATCH (n:Entity {id: $id})-[r:__TYPES__]-(:Entity)
SET r.claims = $claims
