// Purpose: entities whose names or id hold all words, the best ones first: a whole name, the start of a name, the
//   start of words, anywhere; then what letters speak of before the letters; then those with more relations. (Sections have nothing to search.)
// Filled in: __Labels__. Parameters: words, longest (of the words), start (a line's start and the query),
//   whole (that and the line's end), limit; all normalised. Columns: properties, relations.
MATCH (n:__Labels__)
WHERE n.search CONTAINS $longest AND all(word IN $words WHERE n.search CONTAINS word)
WITH n, COUNT { (n)--() } AS relations,
  CASE
    WHEN n.search CONTAINS $whole THEN 0
    WHEN n.search CONTAINS $start THEN 1
    WHEN all(word IN $words WHERE n.search CONTAINS ' ' + word) THEN 2
    ELSE 3
  END AS rank,
  CASE WHEN 'Document' IN labels(n) THEN 1 ELSE 0 END AS isDocument
ORDER BY rank, isDocument, relations DESC, n.id
LIMIT $limit
RETURN properties(n) AS properties, relations
