// Purpose: what was read with doubt in loaded letters.
// Parameters: ids (of documents). Columns: id, warnings (each as JSON).
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.warnings AS warnings
