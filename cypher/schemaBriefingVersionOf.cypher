// Purpose: finds the versions of a briefing without looking at the rest.
// Parameters: none. Columns: none.
CREATE INDEX briefing_version_of_index IF NOT EXISTS FOR (v:BriefingVersion) ON (v.versionOf)
