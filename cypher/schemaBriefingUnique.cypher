// Purpose: no two briefings share a name. Its property has a name of its own, for Grafeo keeps one index for a name,
//   whatever the label.
// Parameters: none. Columns: none.
CREATE CONSTRAINT briefing_key IF NOT EXISTS FOR (b:Briefing) REQUIRE b.briefingKey IS UNIQUE
