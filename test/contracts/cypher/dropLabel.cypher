// Purpose: takes a label from a node. Filled in: __Labels__ (one). Parameters: id. Columns: none.
MATCH (n:Entity {id: $id})
REMOVE n:__Labels__
