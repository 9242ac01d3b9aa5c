// Purpose: for each node some letter that holds it in the graph by a relation; those that have none are left out.
// Parameters: ids. Columns: id, documents (of that relation; the first will do).
UNWIND $ids AS id
MATCH (n:Entity {id: id})
CALL (n) {
  MATCH (n)-[r]-(:Entity)
  RETURN r.documents AS documents
  LIMIT 1
}
RETURN id, documents
