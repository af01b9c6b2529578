-- Whoever must act next gets a letter when it is written, and another one when its day has come and
-- nobody has acted. Each is written once.
ALTER TABLE discussion.told ADD COLUMN kind text NOT NULL DEFAULT 'waiting'
  CHECK (kind IN ('waiting', 'due'));
ALTER TABLE discussion.told DROP CONSTRAINT told_pkey;
ALTER TABLE discussion.told ADD PRIMARY KEY (message, kind);
