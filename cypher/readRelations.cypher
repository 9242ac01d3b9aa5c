// Purpose: relations of one type as they are, each looked for from the end that has fewer.
// Filled in: __TYPES__. Parameters: rows [{id, near}], near being the id of that end.
// Columns: id, type, from, to, properties.
UNWIND $rows AS row
MATCH (near:Entity {id: row.near})-[r:__TYPES__ {id: row.id}]-(:Entity)
RETURN r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties
