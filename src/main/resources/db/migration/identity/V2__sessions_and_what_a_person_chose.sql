-- Sessions stand here, so that any node serves anyone and an ended one is ended everywhere. The
-- columns are those of Spring Session; what a session remembers is JSON.
CREATE TABLE identity.session (
  primary_id            char(36) PRIMARY KEY,
  session_id            char(36) NOT NULL UNIQUE,
  creation_time         bigint NOT NULL,
  last_access_time      bigint NOT NULL,
  max_inactive_interval int NOT NULL,
  expiry_time           bigint NOT NULL,
  principal_name        varchar(100)
);

CREATE INDEX session_by_expiry ON identity.session (expiry_time);
CREATE INDEX session_by_person ON identity.session (principal_name);

CREATE TABLE identity.session_attributes (
  session_primary_id char(36) NOT NULL REFERENCES identity.session ON DELETE CASCADE,
  attribute_name     varchar(200) NOT NULL,
  attribute_bytes    bytea NOT NULL,
  PRIMARY KEY (session_primary_id, attribute_name)
);

ALTER TABLE identity.session ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.session FORCE ROW LEVEL SECURITY;
ALTER TABLE identity.session_attributes ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.session_attributes FORCE ROW LEVEL SECURITY;

-- The keeper of sessions has them all; a person sees and ends her own.
CREATE POLICY keep ON identity.session USING ((SELECT sec.may('session', 'any', 'write')));
CREATE POLICY see ON identity.session FOR SELECT
  USING (principal_name = (SELECT sec.person())::text);
CREATE POLICY ended ON identity.session FOR DELETE
  USING (principal_name = (SELECT sec.person())::text);
CREATE POLICY keep ON identity.session_attributes
  USING ((SELECT sec.may('session', 'any', 'write')));
CREATE POLICY see ON identity.session_attributes FOR SELECT
  USING (session_primary_id IN (SELECT primary_id FROM identity.session));

GRANT SELECT, INSERT, UPDATE, DELETE ON identity.session, identity.session_attributes
  TO comity_app;

-- WCAG 2.1.4: shortcuts of a single key can be turned off.
ALTER TABLE identity.person ADD COLUMN shortcuts boolean NOT NULL DEFAULT true;
