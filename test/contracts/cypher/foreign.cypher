// Purpose: stores what is not ours. Parameters: id. Columns: none.
MERGE (n:Foreign {id: $id})
