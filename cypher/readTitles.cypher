// Purpose: what the source line of a quote says of its document.
// Parameters: ids. Columns: id, title, date (null where the document has none).
UNWIND $ids AS id
MATCH (d:Entity {id: id})
RETURN d.id AS id, d.name AS title, d.date AS date
