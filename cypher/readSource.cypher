// Purpose: what a loaded letter said, whole.
// Parameters: id. Columns: id, text, content (the graph document without its text, as JSON, packed where it is long).
MATCH (s:Source {id: $id})
RETURN s.id AS id, s.text AS text, s.content AS content
