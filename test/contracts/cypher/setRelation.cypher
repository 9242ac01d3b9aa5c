// Purpose: spoils a relation's folded property. Filled in: __TYPES__. Parameters: id (of an end). Columns: none.
MATCH (n:Entity {id: $id})-[r:__TYPES__]-(:Entity)
SET r.role = 'spoilt'
