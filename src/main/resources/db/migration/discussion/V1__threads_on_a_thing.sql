-- A thread stands on a thing of a higher room, which alone knows who may see that thing. It says so
-- in a function of its own schema, `<room>.reads_thing(kind, id)`, which runs as whoever asks, so
-- that the rows of that room decide. A room without one shows its things to nobody.
CREATE FUNCTION discussion.reads_thing(room text, kind text, thing text) RETURNS boolean
  LANGUAGE plpgsql STABLE AS $$
DECLARE
  reads boolean;
BEGIN
  IF room !~ '^[a-z]+$' OR to_regprocedure(room || '.reads_thing(text, text)') IS NULL THEN
    RETURN false;
  END IF;
  EXECUTE format('SELECT %I.reads_thing($1, $2)', room) INTO reads USING kind, thing;
  RETURN coalesce(reads, false);
END
$$;

-- Who reads a thread: the bodies of its circle, as far as they may see the thing. An inside thread
-- has one body. What is quoted of the thing's text is kept with the words around it and its place
-- (W3C Web Annotation: TextQuoteSelector, TextPositionSelector).
CREATE TABLE discussion.thread (
  id        uuid PRIMARY KEY,
  room      text NOT NULL,
  kind      text NOT NULL,
  thing     text NOT NULL,
  bodies    uuid[] NOT NULL CHECK (cardinality(bodies) > 0),
  subject   text NOT NULL CHECK (subject <> ''),
  exact     text,
  prefix    text,
  suffix    text,
  start     int,
  author    uuid NOT NULL,
  body      uuid NOT NULL,
  opened_at timestamptz NOT NULL,
  CHECK (num_nonnulls(exact, prefix, suffix, start) IN (0, 4))
);

CREATE INDEX thread_by_thing ON discussion.thread (room, kind, thing);
CREATE INDEX thread_by_body ON discussion.thread USING gin (bodies);

-- What was said and done, in order; the last one says how the thread stands and who acts next. Rows
-- are only ever added. One key of one author is taken once, so that a form sent twice says it once.
CREATE TABLE discussion.message (
  id        uuid PRIMARY KEY,
  thread    uuid NOT NULL REFERENCES discussion.thread,
  number    int NOT NULL,
  state     text NOT NULL CHECK (state IN ('open', 'answered', 'settled', 'reopened')),
  author    uuid NOT NULL,
  body      uuid NOT NULL,
  role      text NOT NULL,
  next_body uuid,
  next_role text,
  due       date,
  key       uuid NOT NULL,
  at        timestamptz NOT NULL,
  UNIQUE (thread, number),
  UNIQUE (author, key),
  CHECK (next_body IS NOT NULL OR (next_role IS NULL AND due IS NULL)),
  CHECK (state <> 'settled' OR next_body IS NULL)
);

-- The words of a message: the first version, and those by which its author corrected it.
CREATE TABLE discussion.wording (
  message uuid NOT NULL REFERENCES discussion.message,
  version int NOT NULL,
  words   text NOT NULL CHECK (words <> ''),
  at      timestamptz NOT NULL,
  PRIMARY KEY (message, version)
);

-- The messages of which letters are written.
CREATE TABLE discussion.told (
  message uuid PRIMARY KEY REFERENCES discussion.message,
  at      timestamptz NOT NULL
);

ALTER TABLE discussion.thread ENABLE ROW LEVEL SECURITY;
ALTER TABLE discussion.thread FORCE ROW LEVEL SECURITY;
ALTER TABLE discussion.message ENABLE ROW LEVEL SECURITY;
ALTER TABLE discussion.message FORCE ROW LEVEL SECURITY;
ALTER TABLE discussion.wording ENABLE ROW LEVEL SECURITY;
ALTER TABLE discussion.wording FORCE ROW LEVEL SECURITY;
ALTER TABLE discussion.told ENABLE ROW LEVEL SECURITY;
ALTER TABLE discussion.told FORCE ROW LEVEL SECURITY;

CREATE POLICY see ON discussion.thread FOR SELECT USING (
  (SELECT sec.body()) = ANY (bodies) AND (SELECT sec.may('discussion', 'circle', 'read'))
  AND discussion.reads_thing(room, kind, thing));
CREATE POLICY tell ON discussion.thread FOR SELECT USING (
  (SELECT sec.may('discussion', 'any', 'tell')));
CREATE POLICY add ON discussion.thread FOR INSERT WITH CHECK (
  author = (SELECT sec.person()) AND body = (SELECT sec.body())
  AND (SELECT sec.body()) = ANY (bodies) AND (SELECT sec.may('discussion', 'circle', 'write'))
  AND discussion.reads_thing(room, kind, thing));

CREATE POLICY see ON discussion.message FOR SELECT USING (
  EXISTS (SELECT FROM discussion.thread t WHERE t.id = thread));
CREATE POLICY add ON discussion.message FOR INSERT WITH CHECK (
  author = (SELECT sec.person()) AND body = (SELECT sec.body())
  AND (SELECT sec.may('discussion', 'circle', 'write'))
  AND EXISTS (SELECT FROM discussion.thread t
    WHERE t.id = thread AND (next_body IS NULL OR next_body = ANY (t.bodies))));

-- The program's own work learns that somebody wrote, never what.
CREATE POLICY see ON discussion.wording FOR SELECT USING (
  (SELECT sec.may('discussion', 'circle', 'read'))
  AND EXISTS (SELECT FROM discussion.message m WHERE m.id = message));
CREATE POLICY add ON discussion.wording FOR INSERT WITH CHECK (
  (SELECT sec.may('discussion', 'circle', 'write'))
  AND EXISTS (SELECT FROM discussion.message m
    WHERE m.id = message AND m.author = (SELECT sec.person())
      AND wording.at <= m.at + interval '15 minutes'));

CREATE POLICY tell ON discussion.told USING ((SELECT sec.may('discussion', 'any', 'tell')))
  WITH CHECK ((SELECT sec.may('discussion', 'any', 'tell')));

GRANT USAGE ON SCHEMA discussion TO comity_app;
GRANT SELECT, INSERT ON discussion.thread, discussion.message, discussion.wording, discussion.told
  TO comity_app;
