-- For whom a transaction acts is a claim signed by the program; a claim that injected SQL sets by
-- itself has no valid signature and shows nothing. HMAC-SHA-256 (RFC 2104) is written out with the
-- built-in sha256, so that no extension is needed.
CREATE TABLE sec.secret (
  inner_pad bytea NOT NULL,
  outer_pad bytea NOT NULL
);

CREATE TABLE sec.policy (
  role   text NOT NULL,
  object text NOT NULL,
  state  text NOT NULL,
  act    text NOT NULL,
  PRIMARY KEY (role, object, state, act)
);

CREATE FUNCTION sec.context() RETURNS text[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  signed text := nullif(current_setting('comity.context', true), '');
  parts  text[];
  claim  text;
  key    sec.secret%ROWTYPE;
BEGIN
  IF signed IS NULL THEN
    RETURN NULL;
  END IF;
  parts := string_to_array(signed, '|');
  IF array_length(parts, 1) <> 6
     OR parts[4]::int <> pg_backend_pid()
     OR parts[5]::bigint < extract(epoch FROM clock_timestamp()) THEN
    RETURN NULL;
  END IF;
  SELECT * INTO key FROM sec.secret;
  claim := array_to_string(parts[1:5], '|');
  IF encode(sha256(key.outer_pad || sha256(key.inner_pad || convert_to(claim, 'UTF8'))), 'hex')
     <> parts[6] THEN
    RETURN NULL;
  END IF;
  RETURN parts;
END
$$;

CREATE FUNCTION sec.role() RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT (sec.context())[1] $$;

CREATE FUNCTION sec.body() RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT nullif((sec.context())[2], '')::uuid $$;

CREATE FUNCTION sec.person() RETURNS uuid
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$ SELECT nullif((sec.context())[3], '')::uuid $$;

-- Whether the role of this transaction may do the act to an object in this state.
CREATE FUNCTION sec.may(object text, state text, act text) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS
$$
  SELECT EXISTS (
    SELECT FROM sec.policy p
    WHERE p.role = sec.role() AND p.object = $1 AND p.state = $2 AND p.act = $3)
$$;

REVOKE ALL ON ALL FUNCTIONS IN SCHEMA sec FROM PUBLIC;
GRANT USAGE ON SCHEMA sec TO comity_app, comity_owner;
GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA sec TO comity_app, comity_owner;
