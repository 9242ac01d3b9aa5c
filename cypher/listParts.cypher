// Purpose: (without what people hold to be wrong) who has which part in what several do together, found from there.
// Filled in: __Labels__ (of what they do together), __TYPES__. Parameters: none. Columns: id, type, from, to, properties.
MATCH (n:__Labels__)-[r:__TYPES__]-(:Entity)
WHERE r.wrong IS NULL
RETURN r.id AS id, type(r) AS type, startNode(r).id AS from, endNode(r).id AS to, properties(r) AS properties
