// Purpose: SKIP and LIMIT by parameters. Parameters: offset, limit. Columns: n.
UNWIND range(1, 10) AS n
RETURN n
ORDER BY n
SKIP $offset
LIMIT $limit
