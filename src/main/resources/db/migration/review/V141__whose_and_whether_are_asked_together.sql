-- Whose review it is and whether the visitor's role may read it is asked in one.
ALTER POLICY see ON review.review USING (
  body = (SELECT sec.body_if_may('review', 'own', 'read'))
  OR (SELECT sec.may('review', 'other', 'read')));

-- The reviews of the visitor's body are looked up once for a statement, as their owner, and give
-- nothing but their identifiers; their questionnaires were found through the policy above, row by
-- row of all reviews.
CREATE POLICY looked_up ON review.review FOR SELECT TO comity_owner USING (true);

CREATE FUNCTION review.own() RETURNS uuid[]
  LANGUAGE plpgsql STABLE SECURITY DEFINER AS $$
BEGIN
  RETURN ARRAY(
    SELECT r.id FROM review.review r WHERE r.body = (SELECT sec.body_if_may('review', 'own', 'read')));
END
$$;
REVOKE ALL ON FUNCTION review.own() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION review.own() TO comity_app;

ALTER POLICY see ON review.questionnaire USING (
  review = ANY ((SELECT review.own())::uuid[])
  OR (SELECT sec.may('review', 'other', 'read')));
