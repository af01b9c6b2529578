-- The claim is checked some thirty times a page: without a search path of its own, which PostgreSQL
-- would change twice a call, and with the two halves of the key read into plain variables. Every
-- relation and type is named with its schema, as in the functions that ask for it.
CREATE OR REPLACE FUNCTION sec.context() RETURNS text[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
DECLARE
  signed    pg_catalog.text := nullif(current_setting('comity.context', true), '');
  parts     pg_catalog.text[];
  claim     pg_catalog.text;
  inner_pad pg_catalog.bytea;
  outer_pad pg_catalog.bytea;
BEGIN
  IF signed IS NULL THEN
    RETURN NULL;
  END IF;
  parts := string_to_array(signed, '|');
  IF array_length(parts, 1) <> 6
     OR parts[4]::pg_catalog.int4 <> pg_backend_pid()
     OR parts[5]::pg_catalog.int8 < extract(epoch FROM clock_timestamp()) THEN
    RETURN NULL;
  END IF;
  SELECT key.inner_pad, key.outer_pad INTO inner_pad, outer_pad FROM sec.secret key;
  claim := array_to_string(parts[1:5], '|');
  IF encode(sha256(outer_pad || sha256(inner_pad || convert_to(claim, 'UTF8'))), 'hex')
     <> parts[6] THEN
    RETURN NULL;
  END IF;
  RETURN parts;
END
$$;
ALTER FUNCTION sec.context() RESET search_path;

-- What a role may, as the lines of policy.csv say it: 'object:state:act'. They are no secret.
CREATE FUNCTION sec.lines(role text) RETURNS text[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
BEGIN
  RETURN (SELECT g.lines FROM sec.granted g WHERE g.role = lines.role);
END
$$;
REVOKE ALL ON FUNCTION sec.lines(text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.lines(text) TO comity_app, comity_owner;
