-- What was done, by whom, to what: identifiers and hashes, never content. The application may
-- only add and, in the role of the job that seals, read.
CREATE TABLE audit.event (
  id      uuid PRIMARY KEY,
  at      timestamptz NOT NULL DEFAULT clock_timestamp(),
  role    text NOT NULL,
  body    uuid,
  person  uuid,
  act     text NOT NULL,
  object  text NOT NULL,
  details jsonb NOT NULL
);

ALTER TABLE audit.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.event FORCE ROW LEVEL SECURITY;

-- Who acts cannot be written otherwise than the signed context says.
CREATE POLICY add ON audit.event FOR INSERT WITH CHECK (
  role = (SELECT sec.role())
  AND body IS NOT DISTINCT FROM (SELECT sec.body())
  AND person IS NOT DISTINCT FROM (SELECT sec.person()));
CREATE POLICY see ON audit.event FOR SELECT
  USING ((SELECT sec.may('audit-event', 'any', 'read')));

GRANT USAGE ON SCHEMA audit TO comity_app;
GRANT SELECT, INSERT ON audit.event TO comity_app;
