// Purpose: every loaded letter, whole, to check the graph against.
// Parameters: none. Columns: as readSource.
MATCH (s:Source)
RETURN s.id AS id, s.text AS text, s.content AS content
ORDER BY s.id
