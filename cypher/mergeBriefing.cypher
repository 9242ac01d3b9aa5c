// Purpose: keeps a briefing as it stands.
// Parameters: id, properties. Columns: none.
MERGE (b:Briefing {briefingKey: $id})
SET b = $properties
