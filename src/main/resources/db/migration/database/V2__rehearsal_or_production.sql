-- What this database is for, said once by its first start: a rehearsal's data never becomes a
-- production's, nor the other way.
CREATE TABLE sec.installation (
  only_one boolean PRIMARY KEY DEFAULT true CHECK (only_one),
  kind     text NOT NULL CHECK (kind IN ('rehearsal', 'production')),
  begun    timestamptz NOT NULL DEFAULT clock_timestamp()
);
