// Purpose: the index that Grafeo does not make for the constraint, without which every MERGE scans.
// Parameters: none. Columns: none.
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id)
