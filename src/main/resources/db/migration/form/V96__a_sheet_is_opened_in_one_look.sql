-- Whose rows they are and whether the visitor's role may read them is asked in one.
ALTER POLICY see ON form.assignment USING (
  body = (SELECT sec.body_if_may('assignment', 'own', 'read'))
  OR (SELECT sec.may('assignment', 'other', 'read')));
ALTER POLICY see ON form.law USING (body = (SELECT sec.body_if_may('law', 'own', 'read')));
ALTER POLICY see ON form.presence USING (
  body = (SELECT sec.body_if_may('presence', 'own', 'write'))
  AND sheet = ANY ((SELECT form.sheets('sheet', 'read'))::uuid[]));

-- Nearly every page of a review opens a sheet: what it is, its answers, and who was seen on it. The
-- function reads them as their owner, with the claim proved once, and gives what the policies of
-- these tables give to a visitor who works on the sheet; to everybody else nothing. Like a policy it
-- guards where row security is on.
CREATE POLICY looked_up ON form.answer FOR SELECT TO comity_owner USING (true);
CREATE POLICY looked_up ON form.presence FOR SELECT TO comity_owner USING (true);

-- One row for each answer (with a version) and for each person seen after that moment (without one: `path`
-- is the section and `author` the person); one row without a question if there is neither.
CREATE FUNCTION form.opened(looked uuid, visitor uuid, seen_after timestamptz)
  RETURNS TABLE (id uuid, body uuid, questionnaire text, edition text, state text,
                 question text, path text, version int, value jsonb, language text,
                 author uuid, at timestamptz)
  LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
DECLARE
  claim pg_catalog.text[] := sec.context();
  lines pg_catalog.text[] := sec.lines(claim[1]);
  free  pg_catalog.bool := NOT row_security_active('form.sheet');
BEGIN
  RETURN QUERY
  SELECT s.id, s.body, s.questionnaire, s.edition, s.state,
    e.question, e.path, e.version, e.value, e.language, e.author, e.at
  FROM form.assignment w
  JOIN form.sheet s ON s.id = w.sheet AND s.body = w.body
  LEFT JOIN LATERAL (
    SELECT a.question, a.path, a.version, a.value, a.language, a.author, a.at
    FROM form.answer a
    WHERE a.sheet = s.id AND (free OR 'answer:' || s.state || ':read' = ANY (lines))
    UNION ALL
    SELECT p.question, p.section, NULL, NULL, NULL, p.person, p.seen
    FROM form.presence p
    WHERE p.sheet = s.id AND p.seen > seen_after
      AND (free OR (p.body = s.body AND 'presence:own:write' = ANY (lines)))) e ON true
  WHERE w.sheet = looked AND w.person = visitor
    AND (free OR (
      visitor = nullif(claim[3], '')::pg_catalog.uuid
      AND w.body = nullif(claim[2], '')::pg_catalog.uuid
      AND 'assignment:own:read' = ANY (lines)
      AND 'sheet:' || s.state || ':read' = ANY (lines)));
END
$$;
REVOKE ALL ON FUNCTION form.opened(uuid, uuid, timestamptz) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION form.opened(uuid, uuid, timestamptz) TO comity_app;
