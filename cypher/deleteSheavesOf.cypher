// Purpose: takes all sheaves of things away, of which few letters speak by now.
// Parameters: ids (of the things). Columns: none.
UNWIND $ids AS about
MATCH (s:Sheaf {about: about})
DELETE s
