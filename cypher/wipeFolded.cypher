// Purpose: takes away what was made of the letters, bit by bit; the letters stay, and what is not ours too.
// Parameters: limit. Columns: count (of nodes deleted).
MATCH (n)
WHERE n:Entity OR n:Local OR n:Mark OR n:Sheaf OR n:Decisions
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(n) AS count
