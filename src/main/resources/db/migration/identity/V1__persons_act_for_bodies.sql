-- A person acts for a body in a role. Names of States come from the room `instrument` by code.
CREATE TABLE identity.body (
  id   uuid PRIMARY KEY,
  code text NOT NULL UNIQUE,
  kind text NOT NULL CHECK (kind IN ('state', 'secretariat'))
);

CREATE TABLE identity.person (
  id           uuid PRIMARY KEY,
  name         text NOT NULL,
  email        text NOT NULL,
  email_folded text NOT NULL UNIQUE,
  language     text NOT NULL,
  zone         text NOT NULL,
  theme        text NOT NULL DEFAULT '',
  invented     boolean NOT NULL DEFAULT false
);

CREATE TABLE identity.password (
  person uuid PRIMARY KEY REFERENCES identity.person,
  hash   text NOT NULL
);

CREATE TABLE identity.membership (
  id     uuid PRIMARY KEY,
  person uuid NOT NULL REFERENCES identity.person,
  body   uuid NOT NULL REFERENCES identity.body,
  role   text NOT NULL,
  office text NOT NULL,
  since  timestamptz NOT NULL,
  ended  timestamptz
);

CREATE INDEX membership_by_person ON identity.membership (person);

-- Exactly one focal point for a body; a deputy is a role of its own.
CREATE UNIQUE INDEX one_focal_point_a_body
  ON identity.membership (body) WHERE role = 'focal-point' AND ended IS NULL;

ALTER TABLE identity.body ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.body FORCE ROW LEVEL SECURITY;
ALTER TABLE identity.person ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.person FORCE ROW LEVEL SECURITY;
ALTER TABLE identity.password ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.password FORCE ROW LEVEL SECURITY;
ALTER TABLE identity.membership ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.membership FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON identity.body FOR SELECT USING ((SELECT sec.may('body', 'any', 'read')));
CREATE POLICY add ON identity.body FOR INSERT
  WITH CHECK ((SELECT sec.may('body', 'any', 'write')));

CREATE POLICY see ON identity.membership FOR SELECT USING (
  (SELECT sec.may('membership', 'other', 'read'))
  OR person = (SELECT sec.person())
  OR (body = (SELECT sec.body()) AND (SELECT sec.may('membership', 'own', 'read'))));
CREATE POLICY add ON identity.membership FOR INSERT WITH CHECK (
  (SELECT sec.may('membership', 'other', 'write'))
  OR (body = (SELECT sec.body()) AND (SELECT sec.may('membership', 'own', 'write'))));
CREATE POLICY change ON identity.membership FOR UPDATE USING (
  (SELECT sec.may('membership', 'other', 'write'))
  OR (body = (SELECT sec.body()) AND (SELECT sec.may('membership', 'own', 'write'))));

CREATE POLICY see ON identity.person FOR SELECT USING (
  (SELECT sec.may('person', 'other', 'read'))
  OR id = (SELECT sec.person())
  OR id IN (SELECT person FROM identity.membership m WHERE m.body = (SELECT sec.body())));
CREATE POLICY add ON identity.person FOR INSERT
  WITH CHECK ((SELECT sec.may('person', 'any', 'write')));
CREATE POLICY change ON identity.person FOR UPDATE USING (
  id = (SELECT sec.person()) OR (SELECT sec.may('person', 'any', 'write')));

CREATE POLICY see ON identity.password FOR SELECT
  USING ((SELECT sec.may('password', 'any', 'read')));
CREATE POLICY add ON identity.password FOR INSERT
  WITH CHECK ((SELECT sec.may('password', 'any', 'write')));
CREATE POLICY change ON identity.password FOR UPDATE
  USING ((SELECT sec.may('password', 'any', 'write')) OR person = (SELECT sec.person()));

GRANT USAGE ON SCHEMA identity TO comity_app;
GRANT SELECT, INSERT ON identity.body TO comity_app;
GRANT SELECT, INSERT, UPDATE ON identity.person, identity.password, identity.membership
  TO comity_app;
