// Purpose: all that a name could mean, for telling what may be the same but is not sure.
// Parameters: ids (what the name could mean). Columns: id, key, like, mark, document, date, signature (as JSON).
UNWIND $ids AS like
MATCH (l:Local {like: like})
RETURN l.id AS id, l.key AS key, l.like AS like, l.mark AS mark, l.document AS document, l.date AS date,
  l.signature AS signature
