// Purpose: keeps claims on things that very many letters speak of.
// Parameters: rows [{id, properties}]. Columns: none.
UNWIND $rows AS row
MERGE (s:Sheaf {id: row.id})
SET s = row.properties
