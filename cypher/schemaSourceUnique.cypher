// Purpose: one source for each loaded letter.
// Parameters: none. Columns: none.
CREATE CONSTRAINT source_id IF NOT EXISTS FOR (s:Source) REQUIRE s.id IS UNIQUE
