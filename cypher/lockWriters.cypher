// Purpose: the first statement of every write in Neo4j: holds the other writers, of any process, until the end of
//   the transaction, so that what is read in it stays true and no two of them can deadlock.
// Parameters: none. Columns: none.
MERGE (w:Writer {id: 'writer'})
SET w.turn = coalesce(w.turn, 0) + 1
