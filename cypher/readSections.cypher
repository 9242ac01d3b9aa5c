// Purpose: the parts of documents, those that hold others before them.
// Parameters: ids (of documents). Columns: document, id, title, start, end.
UNWIND $ids AS id
MATCH (d:Entity {id: id})-[:HAS_SECTION]->(s:Entity)
RETURN d.id AS document, s.id AS id, s.name AS title, s.start AS start, s.end AS end
ORDER BY s.start, s.level
