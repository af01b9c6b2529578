-- What the secretariat records of a State and a treaty after the content files were put together.
-- Rows are only ever added: a mistake is undone by a further row that names it.
CREATE TABLE instrument.correction (
  id          uuid PRIMARY KEY,
  state       text NOT NULL,
  instrument  text NOT NULL,
  kind        text NOT NULL CHECK (kind IN ('ratification', 'acceptance', 'approval', 'accession',
    'succession', 'formal_confirmation', 'withdrawal', 'undoing')),
  deposited   date,
  effective   date,
  source      text,
  as_at       date,
  undoes      uuid UNIQUE REFERENCES instrument.correction,
  reason      text,
  author      uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT a_fact_has_a_source CHECK (kind = 'undoing'
    OR (deposited IS NOT NULL AND as_at IS NOT NULL AND source <> '' AND source IS NOT NULL)),
  CONSTRAINT a_withdrawal_takes_effect CHECK (kind <> 'withdrawal' OR effective IS NOT NULL),
  CONSTRAINT an_undoing_has_a_reason CHECK ((kind = 'undoing')
    = (undoes IS NOT NULL AND reason IS NOT NULL AND reason <> ''))
);

ALTER TABLE instrument.correction ENABLE ROW LEVEL SECURITY;
ALTER TABLE instrument.correction FORCE ROW LEVEL SECURITY;

-- Participation in treaties is public.
CREATE POLICY see ON instrument.correction FOR SELECT USING (true);
CREATE POLICY add ON instrument.correction FOR INSERT WITH CHECK (
  author = (SELECT sec.person())
  AND (SELECT sec.may('participation', 'published', 'record')));

GRANT USAGE ON SCHEMA instrument TO comity_app;
GRANT SELECT, INSERT ON instrument.correction TO comity_app;
