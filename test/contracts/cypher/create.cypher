// Purpose: makes a node without asking whether there is one. Parameters: id. Columns: none.
CREATE (n:Entity {id: $id})
