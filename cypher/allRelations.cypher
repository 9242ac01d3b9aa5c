// Purpose: every relation, to export and to verify.
// Parameters: none. Columns: id, type, from, to, properties.
MATCH (a:Entity)-[r]->(b:Entity)
RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties
