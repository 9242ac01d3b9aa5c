// Purpose: notes of all letters in what form they are in the graph.
// Parameters: format. Columns: none.
MATCH (s:Source)
SET s.format = $format
