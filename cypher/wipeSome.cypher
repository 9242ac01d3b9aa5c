// Purpose: empties a large database bit by bit, for benches: Neo4j holds a whole transaction in memory.
// Parameters: limit. Columns: count (of nodes deleted; when it is 0, none is left but the one that writers lock).
MATCH (n)
WHERE NOT n:Writer
WITH n
LIMIT $limit
DETACH DELETE n
RETURN count(n) AS count
