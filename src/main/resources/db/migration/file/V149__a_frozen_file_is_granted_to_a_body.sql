-- To which other body the owner of a file has given it to read. It is read only once it is frozen.
ALTER TABLE file.file ADD UNIQUE (id, body);

CREATE TABLE file.granted (
  file  uuid NOT NULL,
  body  uuid NOT NULL,
  owner uuid NOT NULL,
  PRIMARY KEY (file, body),
  FOREIGN KEY (file, owner) REFERENCES file.file (id, body)
);

ALTER TABLE file.granted ENABLE ROW LEVEL SECURITY;
ALTER TABLE file.granted FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON file.granted FOR SELECT USING (
  body = (SELECT sec.body()) AND (SELECT sec.may('file', 'granted', 'read')));
CREATE POLICY add ON file.granted FOR INSERT WITH CHECK (
  owner = (SELECT sec.body()) AND (SELECT sec.may('file', 'own', 'write')));
CREATE POLICY given ON file.file FOR SELECT USING (
  state = 'frozen' AND (SELECT sec.may('file', 'granted', 'read'))
  AND id IN (SELECT g.file FROM file.granted g WHERE g.body = (SELECT sec.body())));

GRANT SELECT, INSERT ON file.granted TO comity_app;
