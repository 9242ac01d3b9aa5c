// Purpose: spoils a node's folded property. Parameters: id. Columns: none.
MATCH (n:Entity {id: $id})
SET n.name = 'spoilt'
