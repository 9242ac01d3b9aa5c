// Purpose: makes relations of one type, or gives those that exist exactly these properties; they go out from the
//   end that has fewer. Grafeo follows a pattern from its left, so that end stands there.
// Filled in: __TYPES__ (one). Parameters: rows [{id, near, far, properties}]. Columns: none.
UNWIND $rows AS row
MATCH (near:Entity {id: row.near})
MATCH (far:Entity {id: row.far})
MERGE (near)-[r:__TYPES__ {id: row.id}]->(far)
SET r = row.properties
