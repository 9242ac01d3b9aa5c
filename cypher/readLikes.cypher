// Purpose: what the names of these could mean, for finding candidates.
// Parameters: ids. Columns: like.
UNWIND $ids AS id
MATCH (l:Local {id: id})
RETURN l.like AS like
