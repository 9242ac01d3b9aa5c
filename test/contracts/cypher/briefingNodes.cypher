// Purpose: how many nodes a briefing has, of any kind.
// Parameters: id. Columns: count.
MATCH (n)
WHERE n.briefingKey = $id OR n.versionOf = $id OR n.partOf = $id
RETURN count(n) AS count
