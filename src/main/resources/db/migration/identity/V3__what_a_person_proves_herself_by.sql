-- Attempts to sign in, counted by a keyed hash of the account or the address.
CREATE TABLE identity.attempt (
  bucket   text PRIMARY KEY,
  attempts int NOT NULL,
  until    timestamptz NOT NULL
);

CREATE TABLE identity.passkey (
  id                 uuid PRIMARY KEY,
  person             uuid NOT NULL REFERENCES identity.person,
  credential         bytea NOT NULL UNIQUE,
  label              text NOT NULL,
  public_key         bytea NOT NULL,
  sign_count         bigint NOT NULL,
  verified           boolean NOT NULL,
  backup_eligible    boolean NOT NULL,
  backup_state       boolean NOT NULL,
  transports         text NOT NULL,
  attestation_object bytea,
  client_data        bytea,
  created            timestamptz NOT NULL,
  used               timestamptz NOT NULL
);

CREATE INDEX passkey_by_person ON identity.passkey (person);

-- RFC 6238. The secret is sealed by the vault; a step is good once.
CREATE TABLE identity.code_secret (
  person    uuid PRIMARY KEY REFERENCES identity.person,
  sealed    bytea NOT NULL,
  last_step bigint NOT NULL,
  created   timestamptz NOT NULL
);

CREATE TABLE identity.recovery_code (
  person uuid NOT NULL REFERENCES identity.person,
  hash   bytea NOT NULL,
  used   timestamptz,
  PRIMARY KEY (person, hash)
);

ALTER TABLE identity.attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.attempt FORCE ROW LEVEL SECURITY;
ALTER TABLE identity.passkey ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.passkey FORCE ROW LEVEL SECURITY;
ALTER TABLE identity.code_secret ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.code_secret FORCE ROW LEVEL SECURITY;
ALTER TABLE identity.recovery_code ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.recovery_code FORCE ROW LEVEL SECURITY;

CREATE POLICY count ON identity.attempt USING ((SELECT sec.may('attempt', 'any', 'write')));

-- A person has what is hers; the act of signing in reads all and notes their use.
CREATE POLICY own ON identity.password USING (person = (SELECT sec.person()));
CREATE POLICY own ON identity.passkey USING (person = (SELECT sec.person()));
CREATE POLICY own ON identity.code_secret USING (person = (SELECT sec.person()));
CREATE POLICY own ON identity.recovery_code USING (person = (SELECT sec.person()));
CREATE POLICY see ON identity.passkey FOR SELECT
  USING ((SELECT sec.may('factor', 'any', 'read')));
CREATE POLICY see ON identity.code_secret FOR SELECT
  USING ((SELECT sec.may('factor', 'any', 'read')));
CREATE POLICY see ON identity.recovery_code FOR SELECT
  USING ((SELECT sec.may('factor', 'any', 'read')));
CREATE POLICY used ON identity.passkey FOR UPDATE
  USING ((SELECT sec.may('factor', 'any', 'use')));
CREATE POLICY used ON identity.code_secret FOR UPDATE
  USING ((SELECT sec.may('factor', 'any', 'use')));
CREATE POLICY used ON identity.recovery_code FOR UPDATE
  USING ((SELECT sec.may('factor', 'any', 'use')));

GRANT SELECT, INSERT, UPDATE, DELETE
  ON identity.attempt, identity.passkey, identity.code_secret, identity.recovery_code
  TO comity_app;
GRANT DELETE ON identity.password TO comity_app;
