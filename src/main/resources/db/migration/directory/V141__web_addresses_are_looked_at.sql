-- What was found at a web address of an entry, each time it was looked at: for the State of the
-- entry and for the secretariat. Rows are only ever added.
CREATE TABLE directory.link_check (
  id        uuid PRIMARY KEY,
  owner     uuid,
  state     text NOT NULL,
  authority text NOT NULL,
  address   text NOT NULL,
  result    text NOT NULL
    CHECK (result IN ('ok', 'moved', 'not-found', 'no-answer', 'certificate', 'not-public')),
  answers   boolean NOT NULL,
  moved     text NOT NULL,
  at        timestamptz NOT NULL
);

CREATE INDEX link_check_by_authority ON directory.link_check (authority, address, at);

-- What everybody is told: that an address does not answer, or that it does again. The last row of an
-- address counts.
CREATE TABLE directory.link_mark (
  id        uuid PRIMARY KEY,
  authority text NOT NULL,
  address   text NOT NULL,
  answers   boolean NOT NULL,
  since     date NOT NULL,
  at        timestamptz NOT NULL
);

CREATE INDEX link_mark_by_authority ON directory.link_mark (authority, address, at);

ALTER TABLE directory.link_check ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.link_check FORCE ROW LEVEL SECURITY;
ALTER TABLE directory.link_mark ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.link_mark FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON directory.link_check FOR SELECT USING (
  (owner = (SELECT sec.body()) AND (SELECT sec.may('directory-link', 'own', 'read')))
  OR (SELECT sec.may('directory-link', 'other', 'read'))
  OR (SELECT sec.may('directory-link', 'any', 'check')));
CREATE POLICY add ON directory.link_check FOR INSERT
  WITH CHECK ((SELECT sec.may('directory-link', 'any', 'check')));
CREATE POLICY see ON directory.link_mark FOR SELECT USING (true);
CREATE POLICY add ON directory.link_mark FOR INSERT
  WITH CHECK ((SELECT sec.may('directory-link', 'any', 'check')));

GRANT SELECT, INSERT ON directory.link_check, directory.link_mark TO comity_app;
