-- These functions are asked some forty times a page. In PL/pgSQL they keep their plans, and without
-- a search path of their own PostgreSQL changes none twice a call: every relation and type in them
-- is named with its schema, functions and operators are PostgreSQL's own, and the application may
-- create none of these in any schema.
CREATE TABLE sec.granted (
  role  text PRIMARY KEY,
  lines text[] NOT NULL
);

CREATE OR REPLACE FUNCTION sec.role() RETURNS text
  LANGUAGE plpgsql STABLE SECURITY DEFINER AS
$$ BEGIN RETURN (sec.context())[1]; END $$;
ALTER FUNCTION sec.role() RESET search_path;

CREATE OR REPLACE FUNCTION sec.body() RETURNS uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER AS
$$ BEGIN RETURN nullif((sec.context())[2], '')::pg_catalog.uuid; END $$;
ALTER FUNCTION sec.body() RESET search_path;

CREATE OR REPLACE FUNCTION sec.person() RETURNS uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER AS
$$ BEGIN RETURN nullif((sec.context())[3], '')::pg_catalog.uuid; END $$;
ALTER FUNCTION sec.person() RESET search_path;

-- Whether the role of this transaction may do the act to an object in this state.
CREATE OR REPLACE FUNCTION sec.may(object text, state text, act text) RETURNS boolean
  LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
DECLARE
  asks    pg_catalog.text := (sec.context())[1];
  granted pg_catalog.text[];
BEGIN
  SELECT g.lines INTO granted FROM sec.granted g WHERE g.role = asks;
  RETURN coalesce(object || ':' || state || ':' || act = ANY (granted), false);
END
$$;
ALTER FUNCTION sec.may(text, text, text) RESET search_path;
