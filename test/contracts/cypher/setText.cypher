// Purpose: spoils a letter's text. Parameters: id. Columns: none.
MATCH (s:Source {id: $id})
SET s.text = 'spoilt'
