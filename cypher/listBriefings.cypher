// Purpose: every briefing, without its steps.
// Parameters: none. Columns: id, version, head (as JSON).
MATCH (b:Briefing)
RETURN b.briefingKey AS id, b.version AS version, b.head AS head
ORDER BY b.briefingKey
