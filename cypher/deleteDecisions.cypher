// Purpose: takes the decisions of a document away.
// Parameters: id (of the document). Columns: none.
MATCH (d:Decisions {id: $id})
DELETE d
