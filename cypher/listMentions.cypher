// Purpose: where an entity is mentioned.
// Parameters: id. Columns: document, spans (start, end, start, end …).
MATCH (n:Entity {id: $id})-[r:MENTIONED_IN]->(s:Entity)
RETURN s.document AS document, r.spans AS spans
