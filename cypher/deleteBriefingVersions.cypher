// Purpose: takes all versions of a briefing away.
// Parameters: id (of the briefing). Columns: none.
MATCH (v:BriefingVersion {versionOf: $id})
DELETE v
