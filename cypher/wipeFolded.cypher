// Purpose: takes everything away that was made of the letters, bit by bit, and keeps the letters.
// Parameters: limit. Columns: count (of nodes deleted).
MATCH (n)
WHERE NOT n:Source AND NOT n:Writer
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(n) AS count
