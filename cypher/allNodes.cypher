// Purpose: every entity, to export and to verify.
// Parameters: none. Columns: id, labels, properties.
MATCH (n:Entity)
RETURN n.id AS id, labels(n) AS labels, properties(n) AS properties
