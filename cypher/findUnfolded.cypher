// Purpose: the first letter that is kept but not in the graph.
// Parameters: unfolded (the format of such letters). Columns: id.
MATCH (s:Source)
WHERE s.format = $unfolded
RETURN s.id AS id
ORDER BY s.id
LIMIT 1
