// Purpose: finds the parts of a briefing without looking at the rest.
// Parameters: none. Columns: none.
CREATE INDEX briefing_part_of_index IF NOT EXISTS FOR (p:BriefingPart) ON (p.partOf)
