-- Which reminder of a review's deadline went to whom, so that each goes once.
CREATE TABLE review.reminder (
  review uuid NOT NULL REFERENCES review.review,
  person uuid NOT NULL,
  days   int NOT NULL,
  at     timestamptz NOT NULL,
  PRIMARY KEY (review, person, days)
);

-- Who wants no reminders of a review.
CREATE TABLE review.muted (
  review uuid NOT NULL REFERENCES review.review,
  person uuid NOT NULL,
  at     timestamptz NOT NULL,
  PRIMARY KEY (review, person)
);

ALTER TABLE review.reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE review.reminder FORCE ROW LEVEL SECURITY;
ALTER TABLE review.muted ENABLE ROW LEVEL SECURITY;
ALTER TABLE review.muted FORCE ROW LEVEL SECURITY;

CREATE POLICY remind ON review.reminder USING ((SELECT sec.may('reminder', 'any', 'write')));
CREATE POLICY see ON review.muted FOR SELECT USING ((SELECT sec.may('reminder', 'any', 'write')));
CREATE POLICY own ON review.muted USING (
  person = (SELECT sec.person()) AND (SELECT sec.may('reminder', 'own', 'write')));

GRANT SELECT, INSERT ON review.reminder TO comity_app;
GRANT SELECT, INSERT, DELETE ON review.muted TO comity_app;
