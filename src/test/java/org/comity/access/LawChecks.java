package org.comity.access;

import java.util.List;
import java.util.Map;
import org.comity.form.laws.LawText;
import org.comity.form.laws.Laws;
import org.comity.form.laws.SaveLaw;
import org.comity.identity.Membership;

/// What the lines on the library of laws mean.
final class LawChecks {
  private final World world;
  private final Laws laws;

  LawChecks(World world) {
    this.world = world;
    this.laws = world.find(Laws.class);
  }

  List<Check> all() {
    return java.util.stream.Stream.of(reading(), writing(), frozen())
        .flatMap(List::stream)
        .toList();
  }

  private List<Check> reading() {
    return List.of(
        Check.of("law", "own", "read")
            .sql(world, "SELECT 1 FROM form.law WHERE id = :law")
            .sql(world, "SELECT 1 FROM form.law_version WHERE law = :law")
            .service("find", me -> laws.find(me, World.id("law")).isPresent())
            .service("all", me -> !laws.all(me).isEmpty())
            .service("history", me -> !laws.history(me, World.id("law")).isEmpty()),
        Check.of("law", "other", "read")
            .sql(world, "SELECT 1 FROM form.law WHERE id = :foreign_law")
            .sql(world, "SELECT 1 FROM form.law_version WHERE law = :foreign_law")
            .service("find", me -> laws.find(me, World.id("foreign_law")).isPresent())
            .service("history", me -> !laws.history(me, World.id("foreign_law")).isEmpty())
            .service("citing", me -> !laws.citing(me, World.id("foreign_law")).isEmpty()));
  }

  private List<Check> writing() {
    return List.of(
        Check.of("law", "own", "write")
            .sql(world, "INSERT INTO form.law VALUES (:new, :a, 1, '{}', :me, now())")
            .sql(world, version("law", "a"))
            .sql(world, "UPDATE form.law SET version = 2, author = :me WHERE id = :law")
            .service("add", me -> saves(me, "new law", 0)),
        Check.of("law", "other", "write")
            .sql(world, "INSERT INTO form.law VALUES (:new, :b, 1, '{}', :me, now())")
            .sql(world, version("foreign_law", "b"))
            .sql(world, "UPDATE form.law SET version = 2, author = :me WHERE id = :foreign_law")
            .service("correct XB's", me -> saves(me, "foreign_law", 1)));
  }

  private List<Check> frozen() {
    return List.of(
        Check.of("sheet", "submitted", "read")
            .orBy("sheet", "other", "read")
            .sql(world, "SELECT 1 FROM form.sheet_law WHERE sheet = :submitted"),
        Check.of("sheet", "drafting", "submit")
            .sql(world, "INSERT INTO form.sheet_law VALUES (:drafting, :law, 1)"),
        Check.of("sheet", "other", "submit")
            .sql(world, "INSERT INTO form.sheet_law VALUES (:foreign, :law, 1)"));
  }

  private static String version(String law, String body) {
    return """
    INSERT INTO form.law_version
    VALUES (gen_random_uuid(), :%s, :%s, 2, 1, '{}', :me, now())
    """
        .formatted(law, body);
  }

  private boolean saves(Membership me, String law, int base) {
    var text = new LawText("Penal Code", null, null, "en", null, null, null, Map.of(), false);
    return laws.save(me, new SaveLaw(World.id(law), base, text)) instanceof SaveLaw.Outcome.Saved;
  }
}
