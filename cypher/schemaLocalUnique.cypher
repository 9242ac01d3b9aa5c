// Purpose: one entry for each thing that only a letter's own id names.
// Parameters: none. Columns: none.
CREATE CONSTRAINT local_id IF NOT EXISTS FOR (l:Local) REQUIRE l.id IS UNIQUE
