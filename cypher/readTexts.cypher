// Purpose: the words of loaded letters, to hold quotes against.
// Parameters: ids. Columns: id, title, date (null where the letter has none), text.
UNWIND $ids AS id
MATCH (s:Source {id: id})
RETURN s.id AS id, s.title AS title, s.date AS date, s.text AS text
