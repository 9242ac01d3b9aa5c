// Purpose: every sheaf, for verify.
// Parameters: none. Columns: id, about, claims (each as JSON), parts (as JSON).
MATCH (s:Sheaf)
RETURN s.id AS id, s.about AS about, s.claims AS claims, s.parts AS parts
ORDER BY s.id
