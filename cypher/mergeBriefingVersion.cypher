// Purpose: keeps a version of a briefing.
// Parameters: id (of the version), properties. Columns: none.
MERGE (v:BriefingVersion {versionKey: $id})
SET v = $properties
