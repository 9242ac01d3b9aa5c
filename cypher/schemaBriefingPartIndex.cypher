// Purpose: the index that Grafeo does not make for the constraint.
// Parameters: none. Columns: none.
CREATE INDEX briefing_part_key_index IF NOT EXISTS FOR (p:BriefingPart) ON (p.partKey)
