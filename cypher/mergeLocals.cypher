// Purpose: keeps by what things of a letter may be known again.
// Parameters: rows [{id, properties}]. Columns: none.
UNWIND $rows AS row
MERGE (l:Local {id: row.id})
SET l = row.properties
