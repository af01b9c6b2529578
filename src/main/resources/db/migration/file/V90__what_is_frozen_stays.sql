-- A file that belongs to something frozen keeps its content: no role takes it away.
ALTER TABLE file.file DROP CONSTRAINT file_state_check;
ALTER TABLE file.file ADD CHECK (state IN ('arriving', 'kept', 'frozen', 'removed'));

DROP POLICY change ON file.file;
CREATE POLICY change ON file.file FOR UPDATE
  USING (body = (SELECT sec.body()) AND state <> 'frozen'
    AND (SELECT sec.may('file', 'own', 'write')))
  WITH CHECK (body = (SELECT sec.body()));

-- Files of other bodies can be seen where they are granted; their pieces are their body's alone.
DROP POLICY erase ON file.piece;
CREATE POLICY erase ON file.piece FOR DELETE USING (
  file IN (SELECT f.id FROM file.file f WHERE f.body = (SELECT sec.body()) AND f.state <> 'frozen')
  AND (SELECT sec.may('file', 'own', 'write')));
DROP POLICY add ON file.piece;
CREATE POLICY add ON file.piece FOR INSERT WITH CHECK (
  file IN (SELECT f.id FROM file.file f
    WHERE f.body = (SELECT sec.body()) AND f.state = 'arriving')
  AND (SELECT sec.may('file', 'own', 'write')));
