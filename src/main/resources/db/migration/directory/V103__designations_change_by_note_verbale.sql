-- What a State asks the secretariat to change of its designations, with its note verbale, and what
-- the secretariat decided. Rows are only ever added.
CREATE TABLE directory.proposal (
  id          uuid PRIMARY KEY,
  body        uuid NOT NULL,
  state       text NOT NULL,
  asked       jsonb NOT NULL,
  author      uuid NOT NULL,
  proposed_at timestamptz NOT NULL
);

CREATE TABLE directory.proposal_decision (
  proposal   uuid PRIMARY KEY REFERENCES directory.proposal,
  approved   boolean NOT NULL,
  reason     text NOT NULL CHECK (approved OR reason <> ''),
  author     uuid NOT NULL,
  decided_at timestamptz NOT NULL
);

ALTER TABLE directory.proposal ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.proposal FORCE ROW LEVEL SECURITY;
ALTER TABLE directory.proposal_decision ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.proposal_decision FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON directory.proposal FOR SELECT USING (
  (body = (SELECT sec.body()) AND (SELECT sec.may('directory-proposal', 'own', 'read')))
  OR (SELECT sec.may('directory-proposal', 'other', 'read')));
CREATE POLICY add ON directory.proposal FOR INSERT WITH CHECK (
  body = (SELECT sec.body()) AND author = (SELECT sec.person())
  AND (SELECT sec.may('directory-proposal', 'own', 'write')));
CREATE POLICY see ON directory.proposal_decision FOR SELECT USING (
  proposal IN (SELECT p.id FROM directory.proposal p));
CREATE POLICY add ON directory.proposal_decision FOR INSERT WITH CHECK (
  author = (SELECT sec.person()) AND (SELECT sec.may('directory-proposal', 'other', 'decide')));

GRANT SELECT, INSERT ON directory.proposal, directory.proposal_decision TO comity_app;
