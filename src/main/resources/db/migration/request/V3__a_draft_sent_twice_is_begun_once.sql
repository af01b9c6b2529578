-- A program that sends a case twice under one key begins one draft. What it sent is known by its
-- hash alone.
CREATE TABLE request.idempotency (
  person uuid NOT NULL,
  key    uuid NOT NULL,
  sha256 text NOT NULL,
  draft  uuid,
  at     timestamptz NOT NULL,
  PRIMARY KEY (person, key)
);

ALTER TABLE request.idempotency ENABLE ROW LEVEL SECURITY;
ALTER TABLE request.idempotency FORCE ROW LEVEL SECURITY;

CREATE POLICY own ON request.idempotency FOR ALL
  USING (person = (SELECT sec.person())) WITH CHECK (person = (SELECT sec.person()));

GRANT SELECT, INSERT, UPDATE ON request.idempotency TO comity_app;
