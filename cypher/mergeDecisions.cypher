// Purpose: keeps what was decided in a document.
// Parameters: id (of the document), decisions (as JSON). Columns: none.
MERGE (d:Decisions {id: $id})
SET d.decisions = $decisions
