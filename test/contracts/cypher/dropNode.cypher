// Purpose: takes a node away with its relations. Parameters: id. Columns: none.
MATCH (n:Entity {id: $id})
DETACH DELETE n
