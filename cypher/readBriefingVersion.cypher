// Purpose: one version of a briefing; the parts of its steps apart.
// Parameters: id (of the version). Columns: version, head (as JSON), content (as JSON).
MATCH (v:BriefingVersion {versionKey: $id})
RETURN v.number AS version, v.head AS head, v.content AS content
