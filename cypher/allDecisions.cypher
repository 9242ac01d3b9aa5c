// Purpose: what people decided, by the documents that it was entered in.
// Parameters: none. Columns: id (of the document), decisions (as JSON).
MATCH (d:Decisions)
RETURN d.id AS id, d.decisions AS decisions
ORDER BY d.id
