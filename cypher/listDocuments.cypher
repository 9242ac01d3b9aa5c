// Purpose: the loaded letters.
// Parameters: none. Columns: id, title, date, language, meeting (that it is about, or null), sections and warnings (how many).
MATCH (s:Source)
RETURN s.id AS id, s.title AS title, s.date AS date, s.language AS language, s.meeting AS meeting,
  s.sections AS sections, size(s.warnings) AS warnings
