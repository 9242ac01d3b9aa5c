// Purpose: empties the database, for tests and benches.
// Parameters: none. Columns: none.
MATCH (n)
DETACH DELETE n
