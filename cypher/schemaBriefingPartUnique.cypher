// Purpose: every part of a briefing is kept once.
// Parameters: none. Columns: none.
CREATE CONSTRAINT briefing_part_key IF NOT EXISTS FOR (p:BriefingPart) REQUIRE p.partKey IS UNIQUE
