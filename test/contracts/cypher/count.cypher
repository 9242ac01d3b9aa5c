// Purpose: how many nodes there are of the model. Parameters: none. Columns: count.
MATCH (n:Entity)
RETURN count(n) AS count
