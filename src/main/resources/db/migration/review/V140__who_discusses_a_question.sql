-- A question of a review is discussed by those who work on its sheet: the rows of the sheets decide.
CREATE FUNCTION review.reads_thing(kind text, thing text) RETURNS boolean
  LANGUAGE plpgsql STABLE AS $$
DECLARE
  parts text[] := string_to_array(thing, '/');
BEGIN
  IF kind <> 'question' OR parts[1] !~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' THEN
    RETURN false;
  END IF;
  RETURN EXISTS (
    SELECT FROM review.questionnaire q
    WHERE q.review = parts[1]::uuid AND q.instrument = parts[2]
      AND q.sheet IN (SELECT s.id FROM form.sheet s));
END
$$;
