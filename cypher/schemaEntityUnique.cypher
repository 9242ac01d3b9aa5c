// Purpose: no two nodes of the model share an id. Neo4j keeps an index for it, Grafeo does not.
// Parameters: none. Columns: none.
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE
