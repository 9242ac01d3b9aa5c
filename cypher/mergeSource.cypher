// Purpose: keeps what a letter said, beside the graph that was made of it.
// Parameters: id, properties. Columns: none.
MERGE (s:Source {id: $id})
SET s = $properties
