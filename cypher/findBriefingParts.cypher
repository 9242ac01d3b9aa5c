// Purpose: those of the parts that are kept already.
// Parameters: ids. Columns: id.
UNWIND $ids AS id
MATCH (p:BriefingPart {partKey: id})
RETURN p.partKey AS id
