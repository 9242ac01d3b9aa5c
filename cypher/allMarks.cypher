// Purpose: every mark, for verify.
// Parameters: none. Columns: id, key, size, first, signature (both as JSON).
MATCH (m:Mark)
RETURN m.id AS id, m.markKey AS key, m.size AS size, m.first AS first, m.signature AS signature
ORDER BY m.id
