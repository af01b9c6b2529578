-- What a State corrects of how its authorities are reached. Rows are only ever added: what waits is
-- confirmed by a second person of the State, or withdrawn, by a row that names it, and takes effect
-- by itself at its hour where neither comes.
CREATE TABLE directory.contact_change (
  id          uuid PRIMARY KEY,
  body        uuid NOT NULL,
  state       text NOT NULL,
  authority   text NOT NULL,
  contact     text NOT NULL,
  fields      jsonb NOT NULL,
  before      jsonb NOT NULL,
  source      text NOT NULL CHECK (source <> ''),
  effective   timestamptz NOT NULL,
  author      uuid NOT NULL,
  recorded_at timestamptz NOT NULL
);

CREATE INDEX contact_change_by_body ON directory.contact_change (body);

CREATE TABLE directory.contact_settlement (
  change      uuid PRIMARY KEY REFERENCES directory.contact_change,
  confirmed   boolean NOT NULL,
  body        uuid NOT NULL,
  author      uuid NOT NULL,
  recorded_at timestamptz NOT NULL
);

ALTER TABLE directory.contact_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.contact_change FORCE ROW LEVEL SECURITY;
ALTER TABLE directory.contact_settlement ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.contact_settlement FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON directory.contact_change FOR SELECT USING (
  (body = (SELECT sec.body()) AND (SELECT sec.may('directory-contact', 'own', 'read')))
  OR (SELECT sec.may('directory-contact', 'other', 'read')));
CREATE POLICY add ON directory.contact_change FOR INSERT WITH CHECK (
  body = (SELECT sec.body()) AND author = (SELECT sec.person())
  AND (SELECT sec.may('directory-contact', 'own', 'write')));
CREATE POLICY see ON directory.contact_settlement FOR SELECT USING (
  (body = (SELECT sec.body()) AND (SELECT sec.may('directory-contact', 'own', 'read')))
  OR (SELECT sec.may('directory-contact', 'other', 'read')));
-- Nobody confirms what she has changed herself.
CREATE POLICY add ON directory.contact_settlement FOR INSERT WITH CHECK (
  body = (SELECT sec.body()) AND author = (SELECT sec.person())
  AND (SELECT sec.may('directory-contact', 'own', 'settle'))
  AND EXISTS (
    SELECT FROM directory.contact_change c
    WHERE c.id = change AND c.body = contact_settlement.body
      AND (NOT confirmed OR c.author <> contact_settlement.author)));

GRANT SELECT, INSERT ON directory.contact_change, directory.contact_settlement TO comity_app;
