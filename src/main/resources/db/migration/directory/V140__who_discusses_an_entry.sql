-- An authority (`XA/xa-ministry-justice`) is discussed by its State and by the secretariat, a proposed
-- designation (`XA/` and its identifier) by those who see the proposal.
CREATE FUNCTION directory.reads_thing(kind text, thing text) RETURNS boolean
  LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF kind = 'authority' THEN
    RETURN sec.may('directory-proposal', 'other', 'read') OR EXISTS (
      SELECT FROM identity.body b
      WHERE b.id = sec.body() AND b.code = split_part(thing, '/', 1));
  END IF;
  IF kind = 'proposal' THEN
    RETURN EXISTS (
      SELECT FROM directory.proposal p WHERE p.state || '/' || p.id = thing);
  END IF;
  RETURN false;
END
$$;
