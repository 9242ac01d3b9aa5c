// Purpose: finds all claims on a thing without looking at the rest.
// Parameters: none. Columns: none.
CREATE INDEX sheaf_about_index IF NOT EXISTS FOR (s:Sheaf) ON (s.about)
