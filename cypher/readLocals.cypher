// Purpose: what is known of things by their ids in single letters.
// Parameters: ids. Columns: id, key, like, mark, document, date, signature (as JSON).
UNWIND $ids AS id
MATCH (l:Local {id: id})
RETURN l.id AS id, l.key AS key, l.like AS like, l.mark AS mark, l.document AS document, l.date AS date,
  l.signature AS signature
