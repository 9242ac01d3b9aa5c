// Purpose: gives a parameter back, as it is and as the database writes it. Parameters: value. Columns: value, text.
RETURN $value AS value, toString($value) AS text
