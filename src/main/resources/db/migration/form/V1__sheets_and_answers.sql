-- A sheet belongs to one body, stands on one edition of a definition and is the unit of access.
CREATE TABLE form.edition (
  questionnaire text NOT NULL,
  edition       text NOT NULL,
  hash          text NOT NULL,
  canonical     text NOT NULL,
  frozen_at     timestamptz NOT NULL,
  PRIMARY KEY (questionnaire, edition)
);

CREATE TABLE form.sheet (
  id            uuid PRIMARY KEY,
  body          uuid NOT NULL,
  questionnaire text NOT NULL,
  edition       text NOT NULL,
  state         text NOT NULL CHECK (state IN ('drafting', 'submitted')),
  opened_at     timestamptz NOT NULL,
  FOREIGN KEY (questionnaire, edition) REFERENCES form.edition
);

-- Who works on a sheet: a colleague who is not named here does not see it.
CREATE TABLE form.assignment (
  sheet  uuid NOT NULL REFERENCES form.sheet,
  person uuid NOT NULL,
  body   uuid NOT NULL,
  since  timestamptz NOT NULL,
  PRIMARY KEY (sheet, person)
);

CREATE INDEX assignment_by_person ON form.assignment (person);

-- The answer as it stands. An answer taken away keeps its row and its version, without a value.
CREATE TABLE form.answer (
  sheet    uuid NOT NULL REFERENCES form.sheet,
  question text NOT NULL,
  path     text NOT NULL,
  version  int NOT NULL,
  value    jsonb,
  language text NOT NULL,
  author   uuid NOT NULL,
  at       timestamptz NOT NULL,
  PRIMARY KEY (sheet, question, path)
);

-- Every text that was ever saved, also the one that did not stand after a conflict (no version).
CREATE TABLE form.answer_version (
  id       uuid PRIMARY KEY,
  sheet    uuid NOT NULL REFERENCES form.sheet,
  question text NOT NULL,
  path     text NOT NULL,
  version  int,
  base     int NOT NULL,
  value    jsonb,
  language text NOT NULL,
  author   uuid NOT NULL,
  at       timestamptz NOT NULL,
  UNIQUE (sheet, question, path, version)
);

-- A save that was sent twice is done once: the key stands in the transaction of the save.
CREATE TABLE form.idempotency (
  person  uuid NOT NULL,
  key     uuid NOT NULL,
  request text NOT NULL,
  version int,
  at      timestamptz NOT NULL,
  PRIMARY KEY (person, key)
);

CREATE INDEX idempotency_by_age ON form.idempotency (at);

ALTER TABLE form.edition ENABLE ROW LEVEL SECURITY;
ALTER TABLE form.edition FORCE ROW LEVEL SECURITY;
ALTER TABLE form.sheet ENABLE ROW LEVEL SECURITY;
ALTER TABLE form.sheet FORCE ROW LEVEL SECURITY;
ALTER TABLE form.assignment ENABLE ROW LEVEL SECURITY;
ALTER TABLE form.assignment FORCE ROW LEVEL SECURITY;
ALTER TABLE form.answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE form.answer FORCE ROW LEVEL SECURITY;
ALTER TABLE form.answer_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE form.answer_version FORCE ROW LEVEL SECURITY;
ALTER TABLE form.idempotency ENABLE ROW LEVEL SECURITY;
ALTER TABLE form.idempotency FORCE ROW LEVEL SECURITY;

-- Definitions are no secret.
CREATE POLICY see ON form.edition FOR SELECT
  USING ((SELECT sec.may('edition', 'published', 'read')));
CREATE POLICY add ON form.edition FOR INSERT
  WITH CHECK ((SELECT sec.may('edition', 'published', 'write')));

CREATE POLICY see ON form.assignment FOR SELECT USING (
  (body = (SELECT sec.body()) AND (SELECT sec.may('assignment', 'own', 'read')))
  OR (SELECT sec.may('assignment', 'other', 'read')));
CREATE POLICY add ON form.assignment FOR INSERT WITH CHECK (
  (body = (SELECT sec.body()) AND (SELECT sec.may('assignment', 'own', 'write')))
  OR (SELECT sec.may('assignment', 'other', 'write')));
CREATE POLICY remove ON form.assignment FOR DELETE USING (
  body = (SELECT sec.body()) AND (SELECT sec.may('assignment', 'own', 'write')));

-- One's own body, and assigned, and the role may do it in this state. Each sub-select is done once
-- for a statement, not once for a row.
CREATE POLICY see ON form.sheet FOR SELECT USING (
  (body = (SELECT sec.body())
   AND id IN (SELECT a.sheet FROM form.assignment a WHERE a.person = (SELECT sec.person()))
   AND ((state = 'drafting' AND (SELECT sec.may('sheet', 'drafting', 'read')))
     OR (state = 'submitted' AND (SELECT sec.may('sheet', 'submitted', 'read')))))
  OR (SELECT sec.may('sheet', 'other', 'read')));
CREATE POLICY add ON form.sheet FOR INSERT
  WITH CHECK ((SELECT sec.may('sheet', 'other', 'write')));
-- The only change of a sheet is that it is submitted.
CREATE POLICY change ON form.sheet FOR UPDATE
  USING (body = (SELECT sec.body()) AND state = 'drafting'
    AND id IN (SELECT a.sheet FROM form.assignment a WHERE a.person = (SELECT sec.person()))
    AND (SELECT sec.may('sheet', 'drafting', 'submit')))
  WITH CHECK (body = (SELECT sec.body()) AND state = 'submitted');

CREATE POLICY see ON form.answer FOR SELECT USING (
  sheet IN (SELECT s.id FROM form.sheet s
    WHERE (s.state = 'drafting' AND (SELECT sec.may('answer', 'drafting', 'read')))
       OR (s.state = 'submitted' AND (SELECT sec.may('answer', 'submitted', 'read')))));
CREATE POLICY add ON form.answer FOR INSERT WITH CHECK (
  author = (SELECT sec.person())
  AND sheet IN (SELECT s.id FROM form.sheet s
    WHERE s.state = 'drafting' AND (SELECT sec.may('answer', 'drafting', 'write'))));
CREATE POLICY change ON form.answer FOR UPDATE
  USING (sheet IN (SELECT s.id FROM form.sheet s
    WHERE s.state = 'drafting' AND (SELECT sec.may('answer', 'drafting', 'write'))))
  WITH CHECK (author = (SELECT sec.person()));

CREATE POLICY see ON form.answer_version FOR SELECT USING (
  sheet IN (SELECT s.id FROM form.sheet s
    WHERE (s.state = 'drafting' AND (SELECT sec.may('answer', 'drafting', 'read')))
       OR (s.state = 'submitted' AND (SELECT sec.may('answer', 'submitted', 'read')))));
CREATE POLICY add ON form.answer_version FOR INSERT WITH CHECK (
  author = (SELECT sec.person())
  AND sheet IN (SELECT s.id FROM form.sheet s
    WHERE s.state = 'drafting' AND (SELECT sec.may('answer', 'drafting', 'write'))));

CREATE POLICY own ON form.idempotency FOR ALL
  USING (person = (SELECT sec.person())) WITH CHECK (person = (SELECT sec.person()));

GRANT USAGE ON SCHEMA form TO comity_app;
GRANT SELECT, INSERT ON form.edition, form.answer_version TO comity_app;
GRANT SELECT, INSERT, UPDATE ON form.answer, form.idempotency TO comity_app;
GRANT SELECT, INSERT, DELETE ON form.assignment TO comity_app;
GRANT SELECT, INSERT, UPDATE (state) ON form.sheet TO comity_app;
