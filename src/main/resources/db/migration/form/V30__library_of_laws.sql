-- The library of a body's laws: one record for each law, cited by reference in any number of
-- answers. As with answers, nothing is overwritten: every text that was saved is kept, also one
-- that did not stand because somebody else was faster (no version).
CREATE TABLE form.law (
  id      uuid PRIMARY KEY,
  body    uuid NOT NULL,
  version int NOT NULL,
  record  jsonb NOT NULL,
  author  uuid NOT NULL,
  at      timestamptz NOT NULL
);

CREATE INDEX law_by_body ON form.law (body);

CREATE TABLE form.law_version (
  id      uuid PRIMARY KEY,
  law     uuid NOT NULL REFERENCES form.law,
  body    uuid NOT NULL,
  version int,
  base    int NOT NULL,
  record  jsonb NOT NULL,
  author  uuid NOT NULL,
  at      timestamptz NOT NULL,
  UNIQUE (law, version)
);

-- The version of each law that a sheet cited when it was submitted.
CREATE TABLE form.sheet_law (
  sheet   uuid NOT NULL REFERENCES form.sheet,
  law     uuid NOT NULL,
  version int NOT NULL,
  PRIMARY KEY (sheet, law),
  FOREIGN KEY (law, version) REFERENCES form.law_version (law, version)
);

-- Where is this law cited?
CREATE INDEX answer_by_law ON form.answer USING gin ((value -> 'citations') jsonb_path_ops)
  WHERE value -> 'citations' IS NOT NULL;

ALTER TABLE form.law ENABLE ROW LEVEL SECURITY;
ALTER TABLE form.law FORCE ROW LEVEL SECURITY;
ALTER TABLE form.law_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE form.law_version FORCE ROW LEVEL SECURITY;
ALTER TABLE form.sheet_law ENABLE ROW LEVEL SECURITY;
ALTER TABLE form.sheet_law FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON form.law FOR SELECT
  USING (body = (SELECT sec.body()) AND (SELECT sec.may('law', 'own', 'read')));
CREATE POLICY add ON form.law FOR INSERT WITH CHECK (
  body = (SELECT sec.body()) AND author = (SELECT sec.person())
  AND (SELECT sec.may('law', 'own', 'write')));
CREATE POLICY change ON form.law FOR UPDATE
  USING (body = (SELECT sec.body()) AND (SELECT sec.may('law', 'own', 'write')))
  WITH CHECK (body = (SELECT sec.body()) AND author = (SELECT sec.person()));

CREATE POLICY see ON form.law_version FOR SELECT
  USING (body = (SELECT sec.body()) AND (SELECT sec.may('law', 'own', 'read')));
CREATE POLICY add ON form.law_version FOR INSERT WITH CHECK (
  body = (SELECT sec.body()) AND author = (SELECT sec.person())
  AND (SELECT sec.may('law', 'own', 'write')));

CREATE POLICY see ON form.sheet_law FOR SELECT USING (sheet IN (SELECT s.id FROM form.sheet s));
CREATE POLICY add ON form.sheet_law FOR INSERT WITH CHECK (
  sheet IN (SELECT s.id FROM form.sheet s WHERE s.state = 'drafting')
  AND (SELECT sec.may('sheet', 'drafting', 'submit')));

GRANT SELECT, INSERT ON form.law_version, form.sheet_law TO comity_app;
GRANT SELECT, INSERT, UPDATE (version, record, author, at) ON form.law TO comity_app;
