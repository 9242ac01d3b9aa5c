// Purpose: hands over the text of a letter a piece at a time.
// Parameters: id, piece. Columns: none.
MATCH (s:Source {id: $id})
SET s.text = s.text + $piece
