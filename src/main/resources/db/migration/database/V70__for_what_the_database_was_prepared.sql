-- For what a start of the program made this database ready, so that the next start has nothing to
-- do where nothing has changed: a hash over migrations, rules of access, key and password.
CREATE TABLE sec.prepared (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  hash     text NOT NULL,
  server   bigint NOT NULL
);
