// Purpose: a node of which no letter speaks. Parameters: id. Columns: none.
CREATE (n:Entity:Country {id: $id, name: $id, aliases: [], claims: []})
