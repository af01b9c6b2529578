-- What readers tell the State of an entry, such as that a number does not answer. It is never
-- published: the State and the secretariat see it, and whoever wrote it sees what became of it.
CREATE TABLE directory.feedback (
  id        uuid PRIMARY KEY,
  owner     uuid,
  state     text NOT NULL,
  authority text NOT NULL,
  words     text NOT NULL CHECK (words <> ''),
  reader    text NOT NULL,
  author    uuid NOT NULL,
  at        timestamptz NOT NULL
);

CREATE TABLE directory.feedback_answer (
  feedback uuid PRIMARY KEY REFERENCES directory.feedback,
  owner    uuid NOT NULL,
  words    text NOT NULL,
  author   uuid NOT NULL,
  at       timestamptz NOT NULL
);

ALTER TABLE directory.feedback ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.feedback FORCE ROW LEVEL SECURITY;
ALTER TABLE directory.feedback_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.feedback_answer FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON directory.feedback FOR SELECT USING (
  (owner = (SELECT sec.body()) AND (SELECT sec.may('directory-feedback', 'own', 'read')))
  OR (author = (SELECT sec.person()) AND (SELECT sec.may('directory-feedback', 'any', 'write')))
  OR (SELECT sec.may('directory-feedback', 'other', 'read')));
CREATE POLICY add ON directory.feedback FOR INSERT WITH CHECK (
  author = (SELECT sec.person()) AND (SELECT sec.may('directory-feedback', 'any', 'write')));
CREATE POLICY see ON directory.feedback_answer FOR SELECT USING (
  feedback IN (SELECT f.id FROM directory.feedback f));
CREATE POLICY add ON directory.feedback_answer FOR INSERT WITH CHECK (
  owner = (SELECT sec.body()) AND author = (SELECT sec.person())
  AND (SELECT sec.may('directory-feedback', 'own', 'answer'))
  AND EXISTS (SELECT FROM directory.feedback f
    WHERE f.id = feedback AND f.owner = feedback_answer.owner));

GRANT SELECT, INSERT ON directory.feedback, directory.feedback_answer TO comity_app;
