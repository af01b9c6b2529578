-- That a State says of an entry that it is still right. The last row of an authority counts.
CREATE TABLE directory.confirmation (
  id        uuid PRIMARY KEY,
  body      uuid NOT NULL,
  state     text NOT NULL,
  authority text NOT NULL,
  author    uuid NOT NULL,
  at        timestamptz NOT NULL
);

CREATE INDEX confirmation_by_authority ON directory.confirmation (authority, at);

-- That a letter to an authority came back, or that its page was not there.
CREATE TABLE directory.unreachable (
  id        uuid PRIMARY KEY,
  authority text NOT NULL,
  channel   text NOT NULL CHECK (channel IN ('mailbox', 'website')),
  at        timestamptz NOT NULL
);

-- Which reminder of a round went out for which State, so that each goes once.
CREATE TABLE directory.reminder (
  state text NOT NULL,
  round date NOT NULL,
  step  text NOT NULL CHECK (step IN ('holder', 'second', 'secretariat')),
  at    timestamptz NOT NULL,
  PRIMARY KEY (state, round, step)
);

ALTER TABLE directory.confirmation ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.confirmation FORCE ROW LEVEL SECURITY;
ALTER TABLE directory.unreachable ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.unreachable FORCE ROW LEVEL SECURITY;
ALTER TABLE directory.reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.reminder FORCE ROW LEVEL SECURITY;

-- When an entry was confirmed, and when it was not reached, is public.
CREATE POLICY see ON directory.confirmation FOR SELECT USING (true);
CREATE POLICY add ON directory.confirmation FOR INSERT WITH CHECK (
  body = (SELECT sec.body()) AND author = (SELECT sec.person())
  AND (SELECT sec.may('directory-confirmation', 'own', 'write')));
CREATE POLICY see ON directory.unreachable FOR SELECT USING (true);
CREATE POLICY add ON directory.unreachable FOR INSERT WITH CHECK (
  (SELECT sec.may('directory-unreachable', 'any', 'write')));
CREATE POLICY remind ON directory.reminder USING (
  (SELECT sec.may('directory-reminder', 'any', 'write')));

GRANT SELECT, INSERT ON directory.confirmation, directory.unreachable, directory.reminder
  TO comity_app;
