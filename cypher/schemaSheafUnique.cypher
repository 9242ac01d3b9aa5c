// Purpose: one entry for each sheaf.
// Parameters: none. Columns: none.
CREATE CONSTRAINT sheaf_id IF NOT EXISTS FOR (s:Sheaf) REQUIRE s.id IS UNIQUE
