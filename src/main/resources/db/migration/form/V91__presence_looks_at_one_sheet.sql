-- The sheet of the row is looked up, not all sheets that somebody may see.
ALTER POLICY see ON form.presence USING (
  body = (SELECT sec.body()) AND (SELECT sec.may('presence', 'own', 'write'))
  AND EXISTS (SELECT FROM form.sheet s WHERE s.id = presence.sheet));
ALTER POLICY add ON form.presence WITH CHECK (
  person = (SELECT sec.person()) AND body = (SELECT sec.body())
  AND EXISTS (SELECT FROM form.sheet s WHERE s.id = presence.sheet)
  AND (SELECT sec.may('presence', 'own', 'write')));
