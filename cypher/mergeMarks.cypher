// Purpose: keeps what is known of things by which they may be one.
// Parameters: rows [{id, properties}]. Columns: none.
UNWIND $rows AS row
MERGE (m:Mark {id: row.id})
SET m = row.properties
