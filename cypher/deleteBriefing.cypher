// Purpose: takes a briefing away.
// Parameters: id. Columns: none.
MATCH (b:Briefing {briefingKey: $id})
DELETE b
