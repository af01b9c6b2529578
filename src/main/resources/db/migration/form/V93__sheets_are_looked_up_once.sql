-- Which sheets a visitor may use is asked by a function, whose plans are kept, once for a statement.
-- Written out in each policy, sheets within answers and assignments within sheets made seventy parts
-- of one saving statement.
CREATE FUNCTION form.assigned() RETURNS uuid[]
  LANGUAGE plpgsql STABLE AS $$
BEGIN
  RETURN ARRAY(SELECT a.sheet FROM form.assignment a WHERE a.person = sec.person());
END
$$;

-- The sheets that the visitor sees and whose objects of this kind she may, in their state, so use.
CREATE FUNCTION form.sheets(object text, act text) RETURNS uuid[]
  LANGUAGE plpgsql STABLE AS $$
DECLARE
  drafting  pg_catalog.bool := sec.may(object, 'drafting', act);
  submitted pg_catalog.bool := sec.may(object, 'submitted', act);
BEGIN
  RETURN ARRAY(
    SELECT s.id FROM form.sheet s
    WHERE (s.state = 'drafting' AND drafting) OR (s.state = 'submitted' AND submitted));
END
$$;

REVOKE ALL ON FUNCTION form.assigned(), form.sheets(text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION form.assigned(), form.sheets(text, text) TO comity_app;

ALTER POLICY see ON form.sheet USING (
  (body = (SELECT sec.body())
   AND id = ANY ((SELECT form.assigned())::uuid[])
   AND ((state = 'drafting' AND (SELECT sec.may('sheet', 'drafting', 'read')))
     OR (state = 'submitted' AND (SELECT sec.may('sheet', 'submitted', 'read')))))
  OR (SELECT sec.may('sheet', 'other', 'read')));
ALTER POLICY change ON form.sheet
  USING (body = (SELECT sec.body()) AND state = 'drafting'
    AND id = ANY ((SELECT form.assigned())::uuid[])
    AND (SELECT sec.may('sheet', 'drafting', 'submit')));

ALTER POLICY see ON form.answer USING (
  sheet = ANY ((SELECT form.sheets('answer', 'read'))::uuid[]));
ALTER POLICY add ON form.answer WITH CHECK (
  author = (SELECT sec.person())
  AND sheet = ANY ((SELECT form.sheets('answer', 'write'))::uuid[]));
ALTER POLICY change ON form.answer
  USING (sheet = ANY ((SELECT form.sheets('answer', 'write'))::uuid[]));

ALTER POLICY see ON form.answer_version USING (
  sheet = ANY ((SELECT form.sheets('answer', 'read'))::uuid[]));
ALTER POLICY add ON form.answer_version WITH CHECK (
  author = (SELECT sec.person())
  AND sheet = ANY ((SELECT form.sheets('answer', 'write'))::uuid[]));
