ALTER TABLE identity.body DROP CONSTRAINT body_kind_check;
ALTER TABLE identity.body ADD CONSTRAINT body_kind_check
  CHECK (kind IN ('state', 'secretariat', 'operator'));

-- An invitation opens the page of enrolment and nothing else, once. Its e-mail is empty for the
-- first administrator, who is invited on the console.
CREATE TABLE identity.invitation (
  id           uuid PRIMARY KEY,
  body         uuid NOT NULL REFERENCES identity.body,
  person       uuid NOT NULL,
  name         text NOT NULL,
  email        text NOT NULL,
  email_folded text NOT NULL,
  role         text NOT NULL,
  office       text NOT NULL,
  language     text NOT NULL,
  made         timestamptz NOT NULL,
  accepted     timestamptz,
  withdrawn    timestamptz
);

CREATE INDEX invitation_by_body ON identity.invitation (body);

CREATE UNIQUE INDEX one_open_invitation_for_an_address
  ON identity.invitation (body, email_folded, role)
  WHERE accepted IS NULL AND withdrawn IS NULL;

CREATE UNIQUE INDEX one_open_invitation_of_a_focal_point
  ON identity.invitation (body)
  WHERE role = 'focal-point' AND accepted IS NULL AND withdrawn IS NULL;

-- Every link that was sent, by the hash of its secret: an old one still finds its invitation, to
-- have a new one sent.
CREATE TABLE identity.invitation_link (
  hash       bytea PRIMARY KEY,
  invitation uuid NOT NULL REFERENCES identity.invitation,
  made       timestamptz NOT NULL,
  expires    timestamptz NOT NULL
);

CREATE INDEX invitation_link_by_invitation ON identity.invitation_link (invitation, made);

-- A change of address waits until both the old and the new one have confirmed it.
CREATE TABLE identity.email_change (
  person        uuid PRIMARY KEY REFERENCES identity.person,
  email         text NOT NULL,
  email_folded  text NOT NULL,
  old_hash      bytea NOT NULL UNIQUE,
  new_hash      bytea NOT NULL UNIQUE,
  old_confirmed timestamptz,
  new_confirmed timestamptz,
  expires       timestamptz NOT NULL
);

ALTER TABLE identity.invitation ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.invitation FORCE ROW LEVEL SECURITY;
ALTER TABLE identity.invitation_link ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.invitation_link FORCE ROW LEVEL SECURITY;
ALTER TABLE identity.email_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity.email_change FORCE ROW LEVEL SECURITY;

-- The state of an invitation in policy.csv is the role it is for: who may invite whom.
CREATE POLICY invite ON identity.invitation USING (
  sec.may('invitation', role, 'write')
  AND (body = (SELECT sec.body()) OR (SELECT sec.may('invitation', 'other', 'write'))));
CREATE POLICY see ON identity.invitation FOR SELECT
  USING (body = (SELECT sec.body()) AND (SELECT sec.may('membership', 'own', 'read')));
CREATE POLICY enrol ON identity.invitation FOR SELECT
  USING ((SELECT sec.may('invitation', 'any', 'accept')));
CREATE POLICY accept ON identity.invitation FOR UPDATE
  USING ((SELECT sec.may('invitation', 'any', 'accept')));
CREATE POLICY follow ON identity.invitation_link USING (
  (SELECT sec.may('invitation', 'any', 'accept'))
  OR invitation IN (SELECT id FROM identity.invitation i WHERE sec.may('invitation', i.role, 'write')));

CREATE POLICY own ON identity.email_change USING (person = (SELECT sec.person()));
CREATE POLICY confirm ON identity.email_change
  USING ((SELECT sec.may('email-change', 'any', 'confirm')));

-- Whoever enrols adds herself, with the person and the body that the link gave her.
CREATE POLICY enrol ON identity.person FOR INSERT
  WITH CHECK (id = (SELECT sec.person()) AND (SELECT sec.may('person', 'own', 'add')));
CREATE POLICY confirm ON identity.person FOR UPDATE
  USING ((SELECT sec.may('email-change', 'any', 'confirm')));

-- Whoever may invite somebody elsewhere to a role may end that role there.
CREATE POLICY end_invited ON identity.membership FOR UPDATE USING (
  (SELECT sec.may('invitation', 'other', 'write')) AND sec.may('invitation', role, 'write'));
CREATE POLICY take_over ON identity.membership FOR UPDATE USING (
  body = (SELECT sec.body()) AND (SELECT sec.may('membership', 'own', 'take-over')));

GRANT SELECT, INSERT, UPDATE ON identity.invitation TO comity_app;
GRANT SELECT, INSERT ON identity.invitation_link TO comity_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON identity.email_change TO comity_app;
