// Purpose: hands over what a letter said, as JSON, a piece at a time.
// Parameters: id, piece. Columns: none.
MATCH (s:Source {id: $id})
SET s.content = s.content + $piece
