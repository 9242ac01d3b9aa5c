// Purpose: takes relations of one type away, each looked for from the end that has fewer.
// Filled in: __TYPES__. Parameters: rows [{id, near}]. Columns: none.
UNWIND $rows AS row
MATCH (near:Entity {id: row.near})-[r:__TYPES__ {id: row.id}]-(:Entity)
DELETE r
