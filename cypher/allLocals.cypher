// Purpose: everything that may be known again in another letter, for verify.
// Parameters: none. Columns: id, key, like, mark, document, date, signature (as JSON).
MATCH (l:Local)
RETURN l.id AS id, l.key AS key, l.like AS like, l.mark AS mark, l.document AS document, l.date AS date,
  l.signature AS signature
ORDER BY l.id
