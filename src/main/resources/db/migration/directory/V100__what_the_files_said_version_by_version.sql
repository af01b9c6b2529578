-- What each row of the directory's files said, from one start of the program on. Rows are only ever
-- added: a changed row is a further version, and one that has gone from the files a version without
-- content. What is recorded in the program will lie over the last version and name it as its base.
CREATE TABLE directory.entry_version (
  kind       text NOT NULL,
  id         text NOT NULL,
  version    integer NOT NULL CHECK (version > 0),
  cells      jsonb,
  sha256     text NOT NULL,
  visibility text NOT NULL CHECK (visibility IN ('public', 'practitioners', 'secretariat')),
  loaded_at  timestamptz NOT NULL,
  PRIMARY KEY (kind, id, version)
);

ALTER TABLE directory.entry_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.entry_version FORCE ROW LEVEL SECURITY;

-- Asked once a statement and not once a row.
CREATE POLICY see ON directory.entry_version FOR SELECT USING (
  (visibility = 'public' AND (SELECT sec.may('directory-entry', 'public', 'read')))
  OR (visibility = 'practitioners' AND (SELECT sec.may('directory-entry', 'practitioners', 'read')))
  OR (visibility = 'secretariat' AND (SELECT sec.may('directory-entry', 'secretariat', 'read'))));
CREATE POLICY add ON directory.entry_version FOR INSERT WITH CHECK (
  (visibility = 'public' AND (SELECT sec.may('directory-entry', 'public', 'write')))
  OR (visibility = 'practitioners' AND (SELECT sec.may('directory-entry', 'practitioners', 'write')))
  OR (visibility = 'secretariat' AND (SELECT sec.may('directory-entry', 'secretariat', 'write'))));

GRANT USAGE ON SCHEMA directory TO comity_app;
GRANT SELECT, INSERT ON directory.entry_version TO comity_app;
