// Purpose: the things of all letters that bear a mark.
// Parameters: ids (of marks). Columns: mark, id, document, date.
UNWIND $ids AS mark
MATCH (l:Local {mark: mark})
RETURN l.mark AS mark, l.id AS id, l.document AS document, l.date AS date
