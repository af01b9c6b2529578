-- Letters that a person may do without, or have once a day in one. Where she chose nothing she gets
-- each at once.
CREATE TABLE post.delivery (
  person   uuid NOT NULL,
  kind     text NOT NULL,
  delivery text NOT NULL CHECK (delivery IN ('daily', 'never')),
  at       timestamptz NOT NULL,
  PRIMARY KEY (person, kind)
);

ALTER TABLE post.delivery ENABLE ROW LEVEL SECURITY;
ALTER TABLE post.delivery FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON post.delivery
  USING (person = (SELECT sec.person())) WITH CHECK (person = (SELECT sec.person()));
GRANT SELECT, INSERT, UPDATE, DELETE ON post.delivery TO comity_app;

-- Who hands in a letter for somebody else learns how she wants it, and nothing more.
CREATE POLICY looked_up ON post.delivery FOR SELECT TO comity_owner USING (true);
CREATE FUNCTION post.delivery_of(person uuid, kind text) RETURNS text
  LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
BEGIN
  IF NOT sec.may('mail', 'any', 'append') THEN
    RETURN NULL;
  END IF;
  RETURN (
    SELECT d.delivery FROM post.delivery d
    WHERE d.person = delivery_of.person AND d.kind = delivery_of.kind);
END
$$;
REVOKE ALL ON FUNCTION post.delivery_of(uuid, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION post.delivery_of(uuid, text) TO comity_app;

-- A gathered letter waits for the daily one that it goes into.
ALTER TABLE post.mail
  ADD COLUMN person   uuid,
  ADD COLUMN calendar text,
  DROP CONSTRAINT mail_state_check,
  ADD CONSTRAINT mail_state_check
    CHECK (state IN ('kept', 'waiting', 'gathered', 'bundled', 'sent', 'given-up')),
  ADD CONSTRAINT mail_gathered_for_somebody CHECK (state <> 'gathered' OR person IS NOT NULL);

CREATE INDEX mail_that_is_gathered ON post.mail (person, due) WHERE state = 'gathered';
