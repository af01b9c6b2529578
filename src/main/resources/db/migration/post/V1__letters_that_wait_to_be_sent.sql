-- A letter is a row first and leaves afterwards, so that a crash loses none. In a rehearsal it is
-- kept here and never leaves.
CREATE TABLE post.mail (
  id        uuid PRIMARY KEY,
  recipient text NOT NULL,
  email     text NOT NULL,
  language  text NOT NULL,
  subject   text NOT NULL,
  text      text NOT NULL,
  rehearsal boolean NOT NULL,
  state     text NOT NULL CHECK (state IN ('kept', 'waiting', 'sent', 'given-up')),
  appended  timestamptz NOT NULL,
  due       timestamptz NOT NULL,
  attempts  int NOT NULL DEFAULT 0,
  failure   text,
  sent      timestamptz
);

CREATE INDEX mail_that_waits ON post.mail (due) WHERE state = 'waiting';

ALTER TABLE post.mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE post.mail FORCE ROW LEVEL SECURITY;

CREATE POLICY append ON post.mail FOR INSERT
  WITH CHECK ((SELECT sec.may('mail', 'any', 'append')));
CREATE POLICY see ON post.mail FOR SELECT USING (
  (SELECT sec.may('mail', 'any', 'send'))
  OR (rehearsal AND (SELECT sec.may('mail', 'rehearsal', 'read'))));
CREATE POLICY send ON post.mail FOR UPDATE USING ((SELECT sec.may('mail', 'any', 'send')));

-- The schedule of the program's own work, as db-scheduler keeps it: names and times of jobs, which
-- are nobody's secret, so that every node may read them without acting for anybody.
CREATE TABLE post.scheduled_tasks (
  task_name            text NOT NULL,
  task_instance        text NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures int,
  last_heartbeat       timestamptz,
  version              bigint NOT NULL,
  priority             smallint,
  PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_by_time ON post.scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON post.scheduled_tasks (last_heartbeat);

ALTER TABLE post.scheduled_tasks ENABLE ROW LEVEL SECURITY;
ALTER TABLE post.scheduled_tasks FORCE ROW LEVEL SECURITY;
CREATE POLICY schedule ON post.scheduled_tasks USING (true);

GRANT USAGE ON SCHEMA post TO comity_app;
GRANT SELECT, INSERT, UPDATE ON post.mail TO comity_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON post.scheduled_tasks TO comity_app;
