-- A membership stays with its person and body; a deputy hands the role of focal point over and
-- nothing else.
REVOKE UPDATE ON identity.membership FROM comity_app;
GRANT UPDATE (role, ended) ON identity.membership TO comity_app;

DROP POLICY take_over ON identity.membership;
CREATE POLICY take_over ON identity.membership FOR UPDATE USING (
  body = (SELECT sec.body()) AND role IN ('focal-point', 'deputy')
  AND (SELECT sec.may('membership', 'own', 'take-over')));
