-- That numbers and mailboxes which are not public were shown to somebody or taken along: who, for
-- which body, of which entry, when and how. The State of the entry reads it, and everybody her own
-- rows. A State without an account here has its entries kept by the secretariat, which is then the
-- owner. Rows are only ever added; the program itself removes old ones, and never one younger than
-- thirty days.
CREATE TABLE directory.look (
  id        uuid PRIMARY KEY,
  person    uuid NOT NULL,
  name      text NOT NULL,
  body      uuid NOT NULL,
  body_code text NOT NULL,
  role      text NOT NULL,
  owner     uuid,
  state     text NOT NULL,
  authority text NOT NULL,
  way       text NOT NULL CHECK (way IN ('page', 'file', 'api')),
  at        timestamptz NOT NULL
);

CREATE INDEX look_by_owner ON directory.look (owner, at);
CREATE INDEX look_by_person ON directory.look (person, authority, at);
CREATE INDEX look_by_time ON directory.look (at);

ALTER TABLE directory.look ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.look FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON directory.look FOR SELECT USING (
  (owner = (SELECT sec.body()) AND (SELECT sec.may('directory-look', 'own', 'read')))
  OR (person = (SELECT sec.person()) AND (SELECT sec.may('directory-look', 'any', 'write')))
  OR (SELECT sec.may('directory-look', 'old', 'remove')));
CREATE POLICY add ON directory.look FOR INSERT WITH CHECK (
  person = (SELECT sec.person()) AND body = (SELECT sec.body())
  AND (SELECT sec.may('directory-look', 'any', 'write')));
CREATE POLICY remove ON directory.look FOR DELETE USING (
  at < now() - interval '30 days' AND (SELECT sec.may('directory-look', 'old', 'remove')));

GRANT SELECT, INSERT, DELETE ON directory.look TO comity_app;
