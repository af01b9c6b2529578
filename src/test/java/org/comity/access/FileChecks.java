package org.comity.access;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.comity.file.FileId;
import org.comity.file.Files;
import org.comity.file.KeepFile;
import org.comity.file.Kept;
import org.comity.file.Kind;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.SubmissionFiles;

/// What the lines on files mean.
final class FileChecks {
  private final World world;
  private final Files files;
  private final SubmissionFiles submissions;

  FileChecks(World world) {
    this.world = world;
    this.files = world.find(Files.class);
    this.submissions = world.find(SubmissionFiles.class);
  }

  List<Check> all() {
    return Stream.of(reading(), granted(), writing(), removing(), frozen())
        .flatMap(List::stream)
        .toList();
  }

  private List<Check> reading() {
    return List.of(
        Check.of("file", "own", "read")
            .sql(world, "SELECT 1 FROM file.file WHERE id = :file")
            .sql(world, "SELECT 1 FROM file.piece WHERE file = :file")
            .service("find", me -> files.find(id("file")).isPresent()),
        Check.of("file", "other", "read")
            .sql(world, "SELECT 1 FROM file.file WHERE id = :foreign_file")
            .sql(world, "SELECT 1 FROM file.piece WHERE file = :foreign_file")
            .service("find XB's", me -> files.find(id("foreign_file")).isPresent()));
  }

  private List<Check> granted() {
    return List.of(
        Check.of("file", "granted", "read")
            .sql(world, "SELECT 1 FROM file.file WHERE id = :granted_file")
            .sql(world, "SELECT 1 FROM file.piece WHERE file = :granted_file")
            .service("XB's, granted", me -> fetches(me, "others_granted", "granted_file"))
            .service("one's own", me -> fetches(me, "own_submitted", "frozen_file")),
        Check.of("file", "granted", "read")
            .sql(world, "SELECT 1 FROM file.granted WHERE file = :given_file")
            .sql(world, "SELECT 1 FROM file.file WHERE id = :given_file")
            .service("given", me -> files.granted(id("given_file"), World.id("b")).isPresent()),
        Check.of("file", "other", "read")
            .sql(world, "SELECT 1 FROM file.file WHERE id = :kept_file")
            .sql(world, "SELECT 1 FROM file.piece WHERE file = :kept_file")
            .service("XB's, not granted", me -> fetches(me, "others_kept", "kept_file"))
            .service("of another review", me -> fetches(me, "others_granted", "kept_file"))
            .service("written into one's own", me -> fetches(me, "own_submitted", "kept_file"))
            .service("never frozen", me -> fetches(me, "own_submitted", "foreign_file")));
  }

  private List<Check> frozen() {
    return List.of(
        Check.of("file", "frozen", "write")
            .sql(world, "UPDATE file.file SET state = 'removed' WHERE id = :frozen_file")
            .sql(world, "UPDATE file.file SET state = 'removed' WHERE id = :granted_file")
            .sql(world, "DELETE FROM file.piece WHERE file = :frozen_file")
            .sql(world, "DELETE FROM file.piece WHERE file = :granted_file")
            .sql(world, "INSERT INTO file.piece VALUES (:frozen_file, 1, '')")
            .service("remove", me -> removes("frozen_file")),
        Check.of("file", "own", "write").service("freeze", me -> freezes("file")),
        Check.of("file", "other", "write").service("freeze XB's", me -> freezes("foreign_file")));
  }

  private boolean fetches(Membership me, String review, String file) {
    return submissions.find(me, new ReviewId(World.id(review)), id(file)).isPresent();
  }

  private boolean freezes(String name) {
    files.freeze(id(name));
    return world.finds("SELECT 1 FROM file.file WHERE id = :" + name + " AND state = 'frozen'");
  }

  private List<Check> writing() {
    return List.of(
        Check.of("file", "own", "write")
            .sql(world, arrival("a"))
            .sql(world, "INSERT INTO file.piece VALUES (:arriving_file, 1, '')")
            .sql(
                world,
                "UPDATE file.file SET state = 'kept', kind = 'pdf', sha256 = 'hash'"
                    + " WHERE id = :arriving_file")
            .sql(world, "DELETE FROM file.file WHERE id = :arriving_file")
            .service("keep", me -> keeps()),
        Check.of("file", "other", "write")
            .sql(world, arrival("b"))
            .sql(world, "INSERT INTO file.piece VALUES (:foreign_arriving, 1, '')")
            .sql(world, "DELETE FROM file.file WHERE id = :foreign_arriving")
            .byTheProgramItself("no service is given the body of a file"));
  }

  private List<Check> removing() {
    return List.of(
        Check.of("file", "own", "write")
            .sql(world, "UPDATE file.file SET state = 'removed' WHERE id = :file")
            .sql(world, "DELETE FROM file.piece WHERE file = :file")
            .sql(world, "INSERT INTO file.granted VALUES (:frozen_file, :b, :a)")
            .service("give", me -> files.grant(id("frozen_file"), World.id("b")))
            .service("remove", me -> removes("file")),
        Check.of("file", "other", "write")
            .sql(world, "UPDATE file.file SET state = 'removed' WHERE id = :foreign_file")
            .sql(world, "DELETE FROM file.piece WHERE file = :foreign_file")
            .service("remove XB's", me -> removes("foreign_file")));
  }

  private static String arrival(String body) {
    return """
    INSERT INTO file.file (id, body, place, author, begun, state)
    VALUES (:new, :%s, 'p', :me, now(), 'arriving')
    """
        .formatted(body);
  }

  private boolean keeps() {
    byte[] text = "As the Penal Code says".getBytes(StandardCharsets.UTF_8);
    try {
      return !(files.keep(new KeepFile("p", new ByteArrayInputStream(text)))
          instanceof KeepFile.Outcome.NotYours);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean removes(String name) {
    files.remove(new Kept(id(name), World.id("a"), "p", Kind.PDF, 1, "hash", false));
    return world.finds("SELECT 1 FROM file.file WHERE id = :" + name + " AND state = 'removed'");
  }

  private static FileId id(String name) {
    return new FileId(World.id(name));
  }
}
