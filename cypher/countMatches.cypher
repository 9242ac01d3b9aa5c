// Purpose: how many entities a search finds.
// Filled in: __Labels__. Parameters: words, longest; as searchEntities. Columns: count.
MATCH (n:__Labels__)
WHERE n.search CONTAINS $longest AND all(word IN $words WHERE n.search CONTAINS word)
RETURN count(n) AS count
