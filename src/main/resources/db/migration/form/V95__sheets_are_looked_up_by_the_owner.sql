-- Which sheets a visitor may use is found in one look, with the claim checked once: the function
-- reads sheets and assignments as their owner and gives no more than the identifiers of those that
-- the visitor sees and whose objects of this kind she may, in their state, so use.
CREATE POLICY looked_up ON form.sheet FOR SELECT TO comity_owner USING (true);
CREATE POLICY looked_up ON form.assignment FOR SELECT TO comity_owner USING (true);

CREATE OR REPLACE FUNCTION form.sheets(object text, act text) RETURNS uuid[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
DECLARE
  visitor pg_catalog.text[] := sec.context();
  lines   pg_catalog.text[] := sec.lines(visitor[1]);
BEGIN
  IF 'sheet:other:read' = ANY (lines) THEN
    RETURN ARRAY(
      SELECT s.id FROM form.sheet s
      WHERE object || ':' || s.state || ':' || act = ANY (lines));
  END IF;
  RETURN ARRAY(
    SELECT s.id FROM form.assignment a JOIN form.sheet s ON s.id = a.sheet
    WHERE a.person = visitor[3]::pg_catalog.uuid
      AND a.body = visitor[2]::pg_catalog.uuid
      AND s.body = visitor[2]::pg_catalog.uuid
      AND 'assignment:own:read' = ANY (lines)
      AND 'sheet:' || s.state || ':read' = ANY (lines)
      AND object || ':' || s.state || ':' || act = ANY (lines));
END
$$;

ALTER POLICY see ON form.sheet USING (
  id = ANY ((SELECT form.sheets('sheet', 'read'))::uuid[])
  OR (SELECT sec.may('sheet', 'other', 'read')));
ALTER POLICY change ON form.sheet
  USING (state = 'drafting' AND id = ANY ((SELECT form.sheets('sheet', 'submit'))::uuid[]));
ALTER POLICY see ON form.presence USING (
  body = (SELECT sec.body())
  AND sheet = ANY ((SELECT form.sheets('sheet', 'read'))::uuid[])
  AND (SELECT sec.may('presence', 'own', 'write')));

DROP FUNCTION form.assigned();
