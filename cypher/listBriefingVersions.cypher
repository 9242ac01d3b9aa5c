// Purpose: the versions of a briefing, the newest first, without their steps.
// Parameters: id. Columns: version, aside, head (as JSON).
MATCH (v:BriefingVersion {versionOf: $id})
RETURN v.number AS version, v.aside AS aside, v.head AS head
ORDER BY v.number DESC
