-- The trail is sealed: every row becomes a leaf of a Merkle tree whose head is signed, and nobody
-- changes or takes away a row, not even the owner of the table. Rows of rehearsals from before
-- cannot be proved and go.
DROP TABLE audit.event;

CREATE TABLE audit.event (
  id         uuid PRIMARY KEY,
  at         timestamptz NOT NULL DEFAULT clock_timestamp(),
  role       text NOT NULL,
  body       uuid,
  person     uuid,
  act        text NOT NULL,
  object     text NOT NULL,
  commitment bytea NOT NULL,
  mac        bytea NOT NULL
);
COMMENT ON COLUMN audit.event.commitment IS 'SHA-256 of salt and details';
COMMENT ON COLUMN audit.event.mac IS 'by which the program knows its own rows';

-- What a row says beside who, what and when. It can be erased: without the salt the commitment
-- tells nothing, and the tree stands.
CREATE TABLE audit.particulars (
  event   uuid PRIMARY KEY REFERENCES audit.event,
  salt    bytea NOT NULL,
  details text NOT NULL
);

-- Rows that are not sealed yet. A row comes here with its event and goes when it is a leaf, so a
-- transaction that commits late is late here too, and never forgotten.
CREATE TABLE audit.waiting (
  event uuid PRIMARY KEY REFERENCES audit.event
);

CREATE TABLE audit.leaf (
  place bigint PRIMARY KEY,
  event uuid NOT NULL UNIQUE REFERENCES audit.event,
  hash  bytea NOT NULL
);
COMMENT ON TABLE audit.leaf IS 'RFC 9162: SHA-256 of 0x00 and the row, in the order of sealing';

CREATE TABLE audit.head (
  size      bigint PRIMARY KEY,
  root      bytea NOT NULL,
  peaks     text NOT NULL,
  at        timestamptz NOT NULL,
  key       text NOT NULL,
  signature text NOT NULL
);
COMMENT ON COLUMN audit.head.peaks IS 'roots of the whole subtrees, from which the tree grows on';

CREATE FUNCTION audit.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The trail only grows: % on % is refused', TG_OP, TG_TABLE_NAME;
END
$$;

CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.event
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.leaf
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER only_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON audit.head
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();
CREATE TRIGGER never_changes BEFORE UPDATE OR TRUNCATE ON audit.particulars
  FOR EACH STATEMENT EXECUTE FUNCTION audit.refuse_change();

ALTER TABLE audit.event ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.event FORCE ROW LEVEL SECURITY;
ALTER TABLE audit.particulars ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.particulars FORCE ROW LEVEL SECURITY;
ALTER TABLE audit.waiting ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.waiting FORCE ROW LEVEL SECURITY;
ALTER TABLE audit.leaf ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.leaf FORCE ROW LEVEL SECURITY;
ALTER TABLE audit.head ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit.head FORCE ROW LEVEL SECURITY;

-- Who acts cannot be written otherwise than the signed context says.
CREATE POLICY add ON audit.event FOR INSERT WITH CHECK (
  role = (SELECT sec.role())
  AND body IS NOT DISTINCT FROM (SELECT sec.body())
  AND person IS NOT DISTINCT FROM (SELECT sec.person()));
CREATE POLICY see ON audit.event FOR SELECT
  USING ((SELECT sec.may('audit-event', 'any', 'read')));

CREATE POLICY add ON audit.particulars FOR INSERT
  WITH CHECK ((SELECT sec.role()) IS NOT NULL);
CREATE POLICY see ON audit.particulars FOR SELECT
  USING ((SELECT sec.may('audit-event', 'any', 'read')));
CREATE POLICY erase ON audit.particulars FOR DELETE
  USING ((SELECT sec.may('audit-event', 'any', 'erase')));

CREATE POLICY add ON audit.waiting FOR INSERT
  WITH CHECK ((SELECT sec.role()) IS NOT NULL);
CREATE POLICY see ON audit.waiting FOR SELECT
  USING ((SELECT sec.may('audit-event', 'any', 'read')));
CREATE POLICY take ON audit.waiting FOR DELETE
  USING ((SELECT sec.may('audit-event', 'any', 'seal')));

CREATE POLICY add ON audit.leaf FOR INSERT
  WITH CHECK ((SELECT sec.may('audit-event', 'any', 'seal')));
CREATE POLICY see ON audit.leaf FOR SELECT
  USING ((SELECT sec.may('audit-event', 'any', 'read')));

CREATE POLICY add ON audit.head FOR INSERT
  WITH CHECK ((SELECT sec.may('audit-event', 'any', 'seal')));
CREATE POLICY see ON audit.head FOR SELECT
  USING ((SELECT sec.may('audit-event', 'any', 'read')));

GRANT SELECT, INSERT ON audit.event, audit.leaf, audit.head TO comity_app;
GRANT SELECT, INSERT, DELETE ON audit.particulars, audit.waiting TO comity_app;
