-- Most rows belong to a body, and a policy asks two things of the visitor: whose she is and whether
-- her role may. Asked together, her claim is proved once and not twice.

-- The body for which the visitor acts, if her role may do the act to an object in this state; NULL
-- if it may not, so that no row is equal to it.
CREATE FUNCTION sec.body_if_may(object text, state text, act text) RETURNS uuid
  LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
DECLARE
  visitor pg_catalog.text[] := sec.context();
BEGIN
  RETURN (
    SELECT nullif(visitor[2], '')::pg_catalog.uuid
    FROM sec.granted g
    WHERE g.role = visitor[1] AND object || ':' || state || ':' || act = ANY (g.lines));
END
$$;
REVOKE ALL ON FUNCTION sec.body_if_may(text, text, text) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION sec.body_if_may(text, text, text) TO comity_app, comity_owner;
