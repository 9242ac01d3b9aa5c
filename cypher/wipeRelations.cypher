// Purpose: takes relations away bit by bit, before the nodes: Neo4j holds a whole transaction in memory, and a node that
//   everything speaks of has more of them than fit. All were made of letters.
// Parameters: limit. Columns: count (of relations deleted).
MATCH (:Entity)-[r]->(:Entity)
WITH r
LIMIT $limit
DELETE r
RETURN count(r) AS count
