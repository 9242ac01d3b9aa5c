// Purpose: how many relations of each type an entity has.
// Parameters: id. Columns: type, count.
MATCH (n:Entity {id: $id})-[r]-(:Entity)
RETURN type(r) AS type, count(r) AS count
