-- Who was seen last on which part of a sheet. It is worth nothing after a minute, so that a crash
-- may lose it: no write-ahead log, and no wait for the disk.
CREATE UNLOGGED TABLE form.presence (
  sheet    uuid NOT NULL,
  person   uuid NOT NULL,
  body     uuid NOT NULL,
  section  text NOT NULL,
  question text NOT NULL,
  seen     timestamptz NOT NULL,
  PRIMARY KEY (sheet, person)
);

ALTER TABLE form.presence ENABLE ROW LEVEL SECURITY;
ALTER TABLE form.presence FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON form.presence FOR SELECT USING (
  body = (SELECT sec.body()) AND (SELECT sec.may('presence', 'own', 'write'))
  AND sheet IN (SELECT s.id FROM form.sheet s));
CREATE POLICY add ON form.presence FOR INSERT WITH CHECK (
  person = (SELECT sec.person()) AND body = (SELECT sec.body())
  AND sheet IN (SELECT s.id FROM form.sheet s)
  AND (SELECT sec.may('presence', 'own', 'write')));
CREATE POLICY change ON form.presence FOR UPDATE
  USING (person = (SELECT sec.person()) AND (SELECT sec.may('presence', 'own', 'write')));

GRANT SELECT, INSERT, UPDATE ON form.presence TO comity_app;
