-- To whom a submission is granted is seen by the roles that read submissions.
DROP POLICY see ON review.submission_grant;
CREATE POLICY see ON review.submission_grant FOR SELECT USING (
  (body = (SELECT sec.body()) OR owner = (SELECT sec.body()))
  AND (SELECT sec.may('submission', 'granted', 'read')));
