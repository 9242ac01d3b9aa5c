// Purpose: (without what people hold to be wrong) how many relations of each type an entity has.
// Parameters: id. Columns: type, count.
MATCH (n:Entity {id: $id})-[r]-(:Entity)
WHERE r.wrong IS NULL
RETURN type(r) AS type, count(r) AS count
