// Purpose: what steps show and rest on, each kept once however many versions have it.
// Parameters: ids. Columns: id, content (as JSON).
UNWIND $ids AS id
MATCH (p:BriefingPart {partKey: id})
RETURN p.partKey AS id, p.content AS content
