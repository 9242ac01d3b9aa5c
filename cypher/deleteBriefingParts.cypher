// Purpose: takes all parts of a briefing away.
// Parameters: id (of the briefing). Columns: none.
MATCH (p:BriefingPart {partOf: $id})
DELETE p
