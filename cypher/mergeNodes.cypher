// Purpose: makes nodes of one type, or gives those that exist exactly these properties.
// Filled in: __Labels__. Parameters: rows [{id, properties}]. Columns: none.
UNWIND $rows AS row
MERGE (n:Entity {id: row.id})
SET n = row.properties
SET n:__Labels__
