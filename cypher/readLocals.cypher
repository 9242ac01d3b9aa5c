// Purpose: what may be one with something of these keys, for telling which are one.
// Parameters: ids (the keys). Columns: id, key, like, document, date, signature (as JSON).
UNWIND $ids AS key
MATCH (l:Local {key: key})
RETURN l.id AS id, l.key AS key, l.like AS like, l.document AS document, l.date AS date, l.signature AS signature
