-- What the secretariat records of notifications to the depositaries and of the names of States.
-- Rows are only ever added: a later row on the same subject takes the place of the earlier one, and
-- a mistake is undone by a further row that names it.
CREATE TABLE instrument.statement (
  id          uuid PRIMARY KEY,
  kind        text NOT NULL CHECK (kind IN ('notification', 'name')),
  state       text NOT NULL,
  instrument  text,
  article     text,
  topic       text,
  language    text CHECK (language IN ('en', 'fr', 'es', 'ar', 'ru', 'zh')),
  value       text,
  dated       date,
  reference   text,
  source      text,
  as_at       date,
  base        uuid REFERENCES instrument.statement,
  undoes      uuid UNIQUE REFERENCES instrument.statement,
  reason      text,
  author      uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  CONSTRAINT words_have_a_language_a_source_and_a_day CHECK (undoes IS NOT NULL
    OR (value IS NOT NULL AND value <> '' AND language IS NOT NULL AND source IS NOT NULL
      AND source <> '' AND as_at IS NOT NULL AND reference IS NOT NULL)),
  CONSTRAINT a_notification_stands_on_an_article CHECK (undoes IS NOT NULL OR kind <> 'notification'
    OR (instrument IS NOT NULL AND article IS NOT NULL AND topic IS NOT NULL)),
  CONSTRAINT an_undoing_has_a_reason CHECK ((undoes IS NULL) = (reason IS NULL) AND reason <> '')
);

ALTER TABLE instrument.statement ENABLE ROW LEVEL SECURITY;
ALTER TABLE instrument.statement FORCE ROW LEVEL SECURITY;

-- What States notify and are called is public.
CREATE POLICY see ON instrument.statement FOR SELECT USING (true);
CREATE POLICY add ON instrument.statement FOR INSERT WITH CHECK (
  author = (SELECT sec.person())
  AND (SELECT sec.may(kind, 'published', 'record')));

GRANT SELECT, INSERT ON instrument.statement TO comity_app;
