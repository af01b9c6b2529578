-- One State, one cluster, one cycle. What everybody concerned may see are the steps and dates; the
-- drafts stand on the sheets of the room `form`.
CREATE TABLE review.review (
  id       uuid PRIMARY KEY,
  body     uuid NOT NULL,
  state    text NOT NULL,
  cycle    int NOT NULL,
  cluster  text NOT NULL,
  starts   date NOT NULL,
  due      date NOT NULL,
  step     text NOT NULL CHECK (step IN ('drafting', 'submitted')),
  changed  timestamptz NOT NULL,
  UNIQUE (body, cycle, cluster)
);

CREATE TABLE review.questionnaire (
  review     uuid NOT NULL REFERENCES review.review,
  sheet      uuid NOT NULL UNIQUE,
  instrument text NOT NULL,
  place      int NOT NULL,
  PRIMARY KEY (review, instrument)
);

-- A submission is frozen whole: form, answers, texts and names as they were, and the hash of it.
CREATE TABLE review.submission (
  id           uuid PRIMARY KEY,
  review       uuid NOT NULL UNIQUE REFERENCES review.review,
  body         uuid NOT NULL,
  frozen       text NOT NULL,
  sha256       text NOT NULL,
  submitted_by uuid NOT NULL,
  submitted_at timestamptz NOT NULL,
  UNIQUE (id, body)
);

-- Which bodies may read a submission; only its owner gives it away.
CREATE TABLE review.submission_grant (
  submission uuid NOT NULL,
  owner      uuid NOT NULL,
  body       uuid NOT NULL,
  PRIMARY KEY (submission, body),
  FOREIGN KEY (submission, owner) REFERENCES review.submission (id, body)
);

ALTER TABLE review.review ENABLE ROW LEVEL SECURITY;
ALTER TABLE review.review FORCE ROW LEVEL SECURITY;
ALTER TABLE review.questionnaire ENABLE ROW LEVEL SECURITY;
ALTER TABLE review.questionnaire FORCE ROW LEVEL SECURITY;
ALTER TABLE review.submission ENABLE ROW LEVEL SECURITY;
ALTER TABLE review.submission FORCE ROW LEVEL SECURITY;
ALTER TABLE review.submission_grant ENABLE ROW LEVEL SECURITY;
ALTER TABLE review.submission_grant FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON review.review FOR SELECT USING (
  (body = (SELECT sec.body()) AND (SELECT sec.may('review', 'own', 'read')))
  OR (SELECT sec.may('review', 'other', 'read')));
CREATE POLICY add ON review.review FOR INSERT
  WITH CHECK ((SELECT sec.may('review', 'other', 'open')));
CREATE POLICY change ON review.review FOR UPDATE
  USING (body = (SELECT sec.body()) AND step = 'drafting'
    AND (SELECT sec.may('review', 'own', 'submit')))
  WITH CHECK (body = (SELECT sec.body()) AND step = 'submitted');

CREATE POLICY see ON review.questionnaire FOR SELECT
  USING (review IN (SELECT r.id FROM review.review r));
CREATE POLICY add ON review.questionnaire FOR INSERT
  WITH CHECK ((SELECT sec.may('review', 'other', 'open')));

CREATE POLICY see ON review.submission_grant FOR SELECT USING (
  body = (SELECT sec.body()) OR owner = (SELECT sec.body()));
CREATE POLICY add ON review.submission_grant FOR INSERT WITH CHECK (
  owner = (SELECT sec.body()) AND (SELECT sec.may('review', 'own', 'submit')));

CREATE POLICY see ON review.submission FOR SELECT USING (
  id IN (SELECT g.submission FROM review.submission_grant g WHERE g.body = (SELECT sec.body()))
  AND (SELECT sec.may('submission', 'granted', 'read')));
CREATE POLICY add ON review.submission FOR INSERT WITH CHECK (
  body = (SELECT sec.body()) AND submitted_by = (SELECT sec.person())
  AND (SELECT sec.may('review', 'own', 'submit')));

GRANT USAGE ON SCHEMA review TO comity_app;
GRANT SELECT, INSERT ON review.questionnaire, review.submission, review.submission_grant
  TO comity_app;
GRANT SELECT, INSERT, UPDATE (step, changed) ON review.review TO comity_app;
