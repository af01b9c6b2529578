-- What became of a request: entries, each with its day and words sealed like the versions of the
-- case. Nothing of it is changed or taken away; a wrong entry is corrected by another.
-- While a version is signed the case cannot be changed; what was signed lies sealed beside it.
ALTER TABLE request.draft ADD COLUMN signed_version int;

CREATE TABLE request.entry (
  draft    uuid NOT NULL REFERENCES request.draft,
  number   int NOT NULL CHECK (number > 0),
  step     text NOT NULL,
  corrects int,
  sealed   bytea NOT NULL,
  author   uuid NOT NULL,
  at       timestamptz NOT NULL,
  PRIMARY KEY (draft, number),
  FOREIGN KEY (draft, corrects) REFERENCES request.entry (draft, number),
  CHECK (corrects < number)
);

CREATE TABLE request.frozen (
  draft  uuid NOT NULL,
  entry  int NOT NULL,
  name   text NOT NULL,
  sha256 text NOT NULL,
  sealed bytea NOT NULL,
  PRIMARY KEY (draft, entry, name),
  FOREIGN KEY (draft, entry) REFERENCES request.entry (draft, number)
);

ALTER TABLE request.entry ALTER COLUMN sealed SET STORAGE EXTERNAL;
ALTER TABLE request.frozen ALTER COLUMN sealed SET STORAGE EXTERNAL;

ALTER TABLE request.entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE request.entry FORCE ROW LEVEL SECURITY;
ALTER TABLE request.frozen ENABLE ROW LEVEL SECURITY;
ALTER TABLE request.frozen FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON request.entry FOR SELECT USING (
  draft IN (SELECT d.id FROM request.draft d));
CREATE POLICY add ON request.entry FOR INSERT WITH CHECK (
  author = (SELECT sec.person()) AND draft IN (SELECT d.id FROM request.draft d)
  AND (SELECT sec.may('request', 'own', 'write')));

CREATE POLICY see ON request.frozen FOR SELECT USING (
  draft IN (SELECT d.id FROM request.draft d));
CREATE POLICY add ON request.frozen FOR INSERT WITH CHECK (
  draft IN (SELECT d.id FROM request.draft d)
  AND (SELECT sec.may('request', 'own', 'write')));

-- What is signed gets no further version.
DROP POLICY add ON request.version;
CREATE POLICY add ON request.version FOR INSERT WITH CHECK (
  author = (SELECT sec.person())
  AND draft IN (SELECT d.id FROM request.draft d WHERE d.signed_version IS NULL)
  AND (SELECT sec.may('request', 'own', 'write')));

GRANT SELECT, INSERT ON request.entry, request.frozen TO comity_app;
GRANT UPDATE (signed_version) ON request.draft TO comity_app;
