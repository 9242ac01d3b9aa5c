// Purpose: one entry for each mark.
// Parameters: none. Columns: none.
CREATE CONSTRAINT mark_id IF NOT EXISTS FOR (m:Mark) REQUIRE m.id IS UNIQUE
