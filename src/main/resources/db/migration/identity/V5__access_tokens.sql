-- A program that acts in a person's place shows a token; only its hash is kept.
CREATE TABLE identity.access_token (
  id         uuid PRIMARY KEY,
  membership uuid NOT NULL REFERENCES identity.membership,
  person     uuid NOT NULL REFERENCES identity.person,
  name       text NOT NULL,
  hash       bytea NOT NULL UNIQUE,
  scope      text NOT NULL CHECK (scope IN ('read', 'write', 'submit')),
  made       timestamptz NOT NULL,
  expires    timestamptz NOT NULL,
  used       timestamptz,
  revoked    timestamptz
);

CREATE INDEX access_token_by_person ON identity.access_token (person);

ALTER TABLE identity.access_token ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.access_token FORCE ROW LEVEL SECURITY;

CREATE POLICY own ON identity.access_token USING (person = (SELECT sec.person()));
CREATE POLICY see ON identity.access_token FOR SELECT
  USING ((SELECT sec.may('factor', 'any', 'read')));
CREATE POLICY used ON identity.access_token FOR UPDATE
  USING ((SELECT sec.may('factor', 'any', 'use')));

GRANT SELECT, INSERT, UPDATE ON identity.access_token TO comity_app;
