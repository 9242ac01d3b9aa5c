// Purpose: Neo4j's index for CONTAINS on what is searched.
// Parameters: none. Columns: none.
CREATE TEXT INDEX entity_search IF NOT EXISTS FOR (n:Entity) ON (n.search)
