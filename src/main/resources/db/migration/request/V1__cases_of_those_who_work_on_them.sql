-- A case that is being drafted belongs to a body and is seen by nobody but the person who began it
-- and those whom she lets work on it: not by a colleague, not by the secretariat. What it says is
-- sealed under the key of the body, version by version; nothing is overwritten.
CREATE TABLE request.draft (
  id         uuid PRIMARY KEY,
  body       uuid NOT NULL,
  owner      uuid NOT NULL,
  version    int NOT NULL CHECK (version >= 0),
  begun_at   timestamptz NOT NULL,
  changed_at timestamptz NOT NULL,
  removed_at timestamptz,
  UNIQUE (id, body, owner)
);

CREATE INDEX draft_of_owner ON request.draft (body, owner);

-- The body and the owner stand here once more, so that a row can be judged by itself; that they are
-- those of the draft is kept by the key.
CREATE TABLE request.member (
  draft      uuid NOT NULL,
  person     uuid NOT NULL,
  body       uuid NOT NULL,
  owner      uuid NOT NULL,
  added_at   timestamptz NOT NULL,
  removed_at timestamptz,
  PRIMARY KEY (draft, person),
  FOREIGN KEY (draft, body, owner) REFERENCES request.draft (id, body, owner)
);

CREATE INDEX member_by_person ON request.member (person, body);

CREATE TABLE request.version (
  draft    uuid NOT NULL REFERENCES request.draft,
  number   int NOT NULL,
  sealed   bytea NOT NULL,
  author   uuid NOT NULL,
  saved_at timestamptz NOT NULL,
  PRIMARY KEY (draft, number)
);

-- Sealed bytes do not get smaller.
ALTER TABLE request.version ALTER COLUMN sealed SET STORAGE EXTERNAL;

ALTER TABLE request.draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE request.draft FORCE ROW LEVEL SECURITY;
ALTER TABLE request.member ENABLE ROW LEVEL SECURITY;
ALTER TABLE request.member FORCE ROW LEVEL SECURITY;
ALTER TABLE request.version ENABLE ROW LEVEL SECURITY;
ALTER TABLE request.version FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON request.member FOR SELECT USING (
  body = (SELECT sec.body())
  AND (owner = (SELECT sec.person()) OR (person = (SELECT sec.person()) AND removed_at IS NULL))
  AND (SELECT sec.may('request', 'own', 'read')));
CREATE POLICY add ON request.member FOR INSERT WITH CHECK (
  body = (SELECT sec.body()) AND owner = (SELECT sec.person())
  AND (SELECT sec.may('request', 'own', 'write')));
CREATE POLICY change ON request.member FOR UPDATE
  USING (body = (SELECT sec.body()) AND owner = (SELECT sec.person())
    AND (SELECT sec.may('request', 'own', 'write')))
  WITH CHECK (body = (SELECT sec.body()) AND owner = (SELECT sec.person()));

CREATE POLICY see ON request.draft FOR SELECT USING (
  body = (SELECT sec.body())
  AND (owner = (SELECT sec.person())
    OR id IN (SELECT m.draft FROM request.member m
              WHERE m.person = (SELECT sec.person()) AND m.removed_at IS NULL))
  AND (SELECT sec.may('request', 'own', 'read')));
CREATE POLICY add ON request.draft FOR INSERT WITH CHECK (
  body = (SELECT sec.body()) AND owner = (SELECT sec.person())
  AND (SELECT sec.may('request', 'own', 'write')));
CREATE POLICY change ON request.draft FOR UPDATE
  USING (body = (SELECT sec.body()) AND (SELECT sec.may('request', 'own', 'write')))
  WITH CHECK (body = (SELECT sec.body()));

CREATE POLICY see ON request.version FOR SELECT USING (
  draft IN (SELECT d.id FROM request.draft d));
CREATE POLICY add ON request.version FOR INSERT WITH CHECK (
  author = (SELECT sec.person()) AND draft IN (SELECT d.id FROM request.draft d)
  AND (SELECT sec.may('request', 'own', 'write')));

GRANT USAGE ON SCHEMA request TO comity_app;
GRANT SELECT, INSERT ON request.draft, request.member, request.version TO comity_app;
GRANT UPDATE (version, changed_at, removed_at) ON request.draft TO comity_app;
GRANT UPDATE (removed_at) ON request.member TO comity_app;
