// Purpose: how many letters an earlier version of the program loaded.
// Parameters: format (the present one), unfolded (that of letters which are not in the graph). Columns: count.
MATCH (s:Source)
WHERE s.format IS NULL OR (s.format <> $format AND s.format <> $unfolded)
RETURN count(s) AS count
