-- Whoever starts a hand-over of the role of focal point does not finish it: the holder names a
-- successor who accepts; where the holder is gone, a deputy starts it and the secretariat confirms,
-- or the secretariat on a note verbale and a deputy confirms, or the successor where there is no
-- other deputy.
ALTER TABLE identity.invitation ADD COLUMN membership uuid;

CREATE TABLE identity.handover (
  id         uuid PRIMARY KEY,
  body       uuid NOT NULL REFERENCES identity.body,
  started_by text NOT NULL CHECK (started_by IN ('holder', 'second', 'secretariat')),
  starter    uuid NOT NULL,
  former     uuid REFERENCES identity.membership,
  successor  uuid REFERENCES identity.membership,
  person     uuid,
  invitation uuid REFERENCES identity.invitation,
  stays      boolean NOT NULL,
  day        date NOT NULL,
  note       text NOT NULL,
  reference  text NOT NULL,
  dated      date,
  started    timestamptz NOT NULL,
  expires    timestamptz NOT NULL,
  settled    timestamptz,
  outcome    text CHECK (outcome IN ('accepted', 'withdrawn', 'expired')),
  settled_by uuid,
  CHECK ((successor IS NULL) = (person IS NULL)),
  CHECK ((successor IS NULL) <> (invitation IS NULL)),
  CHECK ((settled IS NULL) = (outcome IS NULL)),
  CHECK (started_by <> 'secretariat' OR (reference <> '' AND dated IS NOT NULL))
);

CREATE UNIQUE INDEX one_open_handover ON identity.handover (body) WHERE settled IS NULL;

-- That the focal point of a body without a deputy was reminded, once a month.
CREATE TABLE identity.deputy_reminder (
  body  uuid NOT NULL REFERENCES identity.body,
  month date NOT NULL,
  at    timestamptz NOT NULL,
  PRIMARY KEY (body, month)
);

ALTER TABLE identity.handover ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.handover FORCE ROW LEVEL SECURITY;
ALTER TABLE identity.deputy_reminder ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.deputy_reminder FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON identity.handover FOR SELECT USING (
  (body = (SELECT sec.body()) AND (SELECT sec.may('handover', 'own', 'read')))
  OR (SELECT sec.may('handover', 'other', 'read')));
CREATE POLICY start ON identity.handover FOR INSERT WITH CHECK (
  starter = (SELECT sec.person()) AND settled IS NULL
  AND ((body = (SELECT sec.body()) AND started_by IN ('holder', 'second')
      AND (SELECT sec.may('handover', 'own', 'write')))
    OR (started_by = 'secretariat' AND (SELECT sec.may('handover', 'other', 'write')))));
CREATE POLICY settle ON identity.handover FOR UPDATE USING (
  (body = (SELECT sec.body()) AND (SELECT sec.may('handover', 'own', 'write')))
  OR (person = (SELECT sec.person()) AND (SELECT sec.may('handover', 'own', 'accept')))
  OR (SELECT sec.may('handover', 'other', 'write')));
CREATE POLICY remind ON identity.deputy_reminder USING (
  (SELECT sec.may('deputy-reminder', 'any', 'write')));

GRANT SELECT, INSERT ON identity.handover, identity.deputy_reminder TO comity_app;
GRANT UPDATE (settled, outcome, settled_by) ON identity.handover TO comity_app;

-- Nobody takes over in one act any more: the two memberships of an open hand-over are changed by
-- whoever finishes it, and by nobody else.
DROP POLICY take_over ON identity.membership;
CREATE POLICY hand_over ON identity.membership FOR UPDATE USING (
  EXISTS (
    SELECT FROM identity.handover h
    LEFT JOIN identity.invitation i ON i.id = h.invitation
    WHERE h.body = membership.body AND h.settled IS NULL
      AND membership.id IN (h.former, h.successor, i.membership)
      AND ((h.started_by <> 'second'
          AND (h.person = (SELECT sec.person())
            OR (i.membership IS NOT NULL AND i.person = (SELECT sec.person())))
          AND (SELECT sec.may('handover', 'own', 'accept')))
        OR (h.started_by = 'second' AND (SELECT sec.may('handover', 'other', 'write')))
        OR (h.started_by = 'secretariat' AND h.body = (SELECT sec.body())
          AND (SELECT sec.may('handover', 'own', 'write'))))));

-- A State is never locked out: whatever a transaction does, one that had a focal point has one when
-- it ends.
CREATE FUNCTION identity.keep_a_focal_point() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (
    SELECT FROM identity.membership m
    WHERE m.body = OLD.body AND m.role = 'focal-point' AND m.ended IS NULL) THEN
    RAISE EXCEPTION 'The last focal point of a body stays until another has taken over'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER keep_a_focal_point AFTER UPDATE ON identity.membership
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW
  WHEN (OLD.role = 'focal-point' AND OLD.ended IS NULL)
  EXECUTE FUNCTION identity.keep_a_focal_point();
