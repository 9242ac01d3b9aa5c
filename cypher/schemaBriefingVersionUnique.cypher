// Purpose: one entry for each version of a briefing.
// Parameters: none. Columns: none.
CREATE CONSTRAINT briefing_version_key IF NOT EXISTS FOR (v:BriefingVersion) REQUIRE v.versionKey IS UNIQUE
