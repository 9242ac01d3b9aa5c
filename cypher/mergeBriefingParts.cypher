// Purpose: keeps parts of a briefing that are not there yet.
// Parameters: rows [{id, of, content}], of being the briefing's id. Columns: none.
UNWIND $rows AS row
MERGE (p:BriefingPart {partKey: row.id})
SET p.partOf = row.of, p.content = row.content
