// Purpose: a statement that no database takes. Parameters: none. Columns: none.
THIS IS NOT CYPHER
