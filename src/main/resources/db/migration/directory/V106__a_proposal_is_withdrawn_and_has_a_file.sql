-- A State takes a proposal back while nobody has decided: one row of outcome for each proposal, so
-- that it is decided or withdrawn and never both.
ALTER TABLE directory.proposal_decision ADD COLUMN withdrawn boolean NOT NULL DEFAULT false;
ALTER TABLE directory.proposal_decision DROP CONSTRAINT proposal_decision_check;
ALTER TABLE directory.proposal_decision ADD CHECK (approved OR withdrawn OR reason <> '');
ALTER TABLE directory.proposal_decision ADD CHECK (NOT (approved AND withdrawn));

DROP POLICY add ON directory.proposal_decision;
CREATE POLICY add ON directory.proposal_decision FOR INSERT WITH CHECK (
  NOT withdrawn AND author = (SELECT sec.person())
  AND (SELECT sec.may('directory-proposal', 'other', 'decide')));
CREATE POLICY withdraw ON directory.proposal_decision FOR INSERT WITH CHECK (
  withdrawn AND author = (SELECT sec.person())
  AND (SELECT sec.may('directory-proposal', 'own', 'write'))
  AND proposal IN (SELECT p.id FROM directory.proposal p WHERE p.body = (SELECT sec.body())));

-- The note verbale itself, as it was handed in. Its content lies with the files.
CREATE TABLE directory.proposal_file (
  proposal uuid PRIMARY KEY REFERENCES directory.proposal,
  file     uuid NOT NULL,
  owner    uuid NOT NULL,
  name     text NOT NULL
);

ALTER TABLE directory.proposal_file ENABLE ROW LEVEL SECURITY;
ALTER TABLE directory.proposal_file FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON directory.proposal_file FOR SELECT USING (
  proposal IN (SELECT p.id FROM directory.proposal p));
CREATE POLICY add ON directory.proposal_file FOR INSERT WITH CHECK (
  owner = (SELECT sec.body()) AND (SELECT sec.may('directory-proposal', 'own', 'write'))
  AND proposal IN (SELECT p.id FROM directory.proposal p WHERE p.body = (SELECT sec.body())));

GRANT SELECT, INSERT ON directory.proposal_file TO comity_app;
