// Purpose: all that is known of what may be one, by the keys that it is compared by.
// Parameters: ids (the keys). Columns: id, key, size, first, signature (both as JSON).
UNWIND $ids AS key
MATCH (m:Mark {markKey: key})
RETURN m.id AS id, m.markKey AS key, m.size AS size, m.first AS first, m.signature AS signature
