-- The files that a submission stands on, under the name that it gives them. They are read by those
-- to whom the submission is granted.
CREATE TABLE review.submission_file (
  submission uuid NOT NULL,
  file       uuid NOT NULL,
  owner      uuid NOT NULL,
  name       text NOT NULL,
  PRIMARY KEY (submission, file),
  FOREIGN KEY (submission, owner) REFERENCES review.submission (id, body)
);

CREATE INDEX submission_by_file ON review.submission_file (file);

ALTER TABLE review.submission_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE review.submission_file FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON review.submission_file FOR SELECT
  USING (submission IN (SELECT s.id FROM review.submission s));
CREATE POLICY add ON review.submission_file FOR INSERT WITH CHECK (
  owner = (SELECT sec.body()) AND (SELECT sec.may('review', 'own', 'submit')));

GRANT SELECT, INSERT ON review.submission_file TO comity_app;

-- A file is read where a submission of its own body names it: whoever writes another body's file
-- into her submission reads nothing by that.
CREATE POLICY granted ON file.file FOR SELECT USING (
  state = 'frozen' AND (SELECT sec.may('file', 'granted', 'read'))
  AND id IN (SELECT f.file FROM review.submission_file f WHERE f.owner = file.body));

-- What was submitted before this table was there.
INSERT INTO review.submission_file (submission, file, owner, name)
SELECT DISTINCT ON (s.id, f ->> 'id') s.id, (f ->> 'id')::uuid, s.body, f ->> 'name'
FROM review.submission s,
  jsonb_array_elements(s.frozen::jsonb -> 'questionnaires') AS q,
  jsonb_array_elements(q -> 'answers') AS a,
  jsonb_array_elements((a ->> 'value')::jsonb -> 'files') AS f
WHERE (a ->> 'counted')::boolean;
UPDATE file.file SET state = 'frozen'
WHERE state = 'kept' AND id IN (SELECT f.file FROM review.submission_file f);
