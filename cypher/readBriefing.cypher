// Purpose: a briefing as it stands; the parts of its steps apart.
// Parameters: id. Columns: id, version, last (the highest number that a version has), head (as JSON), content (as JSON).
MATCH (b:Briefing {briefingKey: $id})
RETURN b.briefingKey AS id, b.version AS version, b.last AS last, b.head AS head, b.content AS content
