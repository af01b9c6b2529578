-- The keys under which bodies and persons have something sealed: random, one for each purpose, and
-- followed by another when they are changed. Each is wrapped by the key of the installation, which is
-- in no database, so that whoever reads this table has nothing, and whoever writes into it has put
-- in what does not unwrap and is no key. Version 1 is derived from the key file and stands nowhere.
-- Nothing is ever changed or taken away, for then what was sealed would not open.
CREATE TABLE vault.own_key (
  owner   uuid NOT NULL,
  purpose text NOT NULL,
  version int NOT NULL CHECK (version > 1),
  sealed  bytea NOT NULL,
  made    timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (owner, purpose, version)
);

ALTER TABLE vault.own_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE vault.own_key FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON vault.own_key FOR SELECT USING (true);
CREATE POLICY add ON vault.own_key FOR INSERT WITH CHECK (true);

GRANT USAGE ON SCHEMA vault TO comity_app;
GRANT SELECT, INSERT ON vault.own_key TO comity_app;
