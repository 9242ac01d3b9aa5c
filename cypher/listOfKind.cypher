// Purpose: every entity of a kind, in order of id.
// Filled in: __Labels__. Parameters: none. Columns: id, properties.
MATCH (n:__Labels__)
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
