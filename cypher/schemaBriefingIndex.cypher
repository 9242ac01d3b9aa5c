// Purpose: the index that Grafeo does not make for the constraint.
// Parameters: none. Columns: none.
CREATE INDEX briefing_key_index IF NOT EXISTS FOR (b:Briefing) ON (b.briefingKey)
