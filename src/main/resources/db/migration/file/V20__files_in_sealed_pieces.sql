-- A file belongs to one body and to one place of that body's work. Its content lies in sealed
-- pieces of at most 1 MiB, which no other row and no other key opens; the hash of the open content
-- stands apart. What is taken away keeps its row: size and hash stay, the content goes.
CREATE TABLE file.file (
  id      uuid PRIMARY KEY,
  body    uuid NOT NULL,
  place   text NOT NULL,
  author  uuid NOT NULL,
  begun   timestamptz NOT NULL,
  state   text NOT NULL CHECK (state IN ('arriving', 'kept', 'removed')),
  size    bigint NOT NULL DEFAULT 0,
  kind    text,
  sha256  text,
  CHECK (state = 'arriving' OR (kind IS NOT NULL AND sha256 IS NOT NULL))
);

CREATE INDEX file_by_body ON file.file (body, state);

CREATE TABLE file.piece (
  file   uuid NOT NULL REFERENCES file.file ON DELETE CASCADE,
  number int NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (file, number)
);

-- Sealed bytes do not get smaller.
ALTER TABLE file.piece ALTER COLUMN sealed SET STORAGE EXTERNAL;

ALTER TABLE file.file ENABLE ROW LEVEL SECURITY;
ALTER TABLE file.file FORCE ROW LEVEL SECURITY;
ALTER TABLE file.piece ENABLE ROW LEVEL SECURITY;
ALTER TABLE file.piece FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON file.file FOR SELECT USING (
  body = (SELECT sec.body()) AND (SELECT sec.may('file', 'own', 'read')));
CREATE POLICY add ON file.file FOR INSERT WITH CHECK (
  body = (SELECT sec.body()) AND author = (SELECT sec.person())
  AND state = 'arriving' AND (SELECT sec.may('file', 'own', 'write')));
CREATE POLICY change ON file.file FOR UPDATE
  USING (body = (SELECT sec.body()) AND (SELECT sec.may('file', 'own', 'write')))
  WITH CHECK (body = (SELECT sec.body()));
-- Only what never arrived whole disappears without a trace.
CREATE POLICY give_up ON file.file FOR DELETE USING (
  body = (SELECT sec.body()) AND state = 'arriving' AND (SELECT sec.may('file', 'own', 'write')));

CREATE POLICY see ON file.piece FOR SELECT
  USING (file IN (SELECT f.id FROM file.file f));
CREATE POLICY add ON file.piece FOR INSERT WITH CHECK (
  file IN (SELECT f.id FROM file.file f WHERE f.state = 'arriving')
  AND (SELECT sec.may('file', 'own', 'write')));
CREATE POLICY erase ON file.piece FOR DELETE USING (
  file IN (SELECT f.id FROM file.file f) AND (SELECT sec.may('file', 'own', 'write')));

GRANT USAGE ON SCHEMA file TO comity_app;
GRANT SELECT, INSERT, DELETE ON file.file TO comity_app;
GRANT UPDATE (state, size, kind, sha256) ON file.file TO comity_app;
GRANT SELECT, INSERT, DELETE ON file.piece TO comity_app;
