// Purpose: some of the claims on things that very many letters speak of.
// Parameters: ids. Columns: id, about, claims (each as JSON), parts (as JSON).
UNWIND $ids AS id
MATCH (s:Sheaf {id: id})
RETURN s.id AS id, s.about AS about, s.claims AS claims, s.parts AS parts
