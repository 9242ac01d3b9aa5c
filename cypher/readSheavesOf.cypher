// Purpose: all claims on things that very many letters speak of.
// Parameters: ids (of the things). Columns: id, about, claims (each as JSON), parts (as JSON).
UNWIND $ids AS about
MATCH (s:Sheaf {about: about})
RETURN s.id AS id, s.about AS about, s.claims AS claims, s.parts AS parts
