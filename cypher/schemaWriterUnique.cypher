// Purpose: the one node that writers of a Neo4j database take in turn (see lockWriters).
// Parameters: none. Columns: none.
CREATE CONSTRAINT writer_id IF NOT EXISTS FOR (w:Writer) REQUIRE w.id IS UNIQUE
