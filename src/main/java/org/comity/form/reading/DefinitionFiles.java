package org.comity.form.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.comity.form.Definition;
import org.comity.form.Definitions;
import org.comity.language.ReadAhead;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Reads definitions: those that ship with the program, single files, and frozen ones.
public final class DefinitionFiles {
  private static final String SHIPPED = "content/questionnaires";
  private static final List<String> NO_DEFINITIONS = List.of("cycle.yaml");

  private static final String FROZEN = "frozen";

  private DefinitionFiles() {}

  /// The definitions that ship with the program. Any problem in them is a defect of the build and
  /// stops the start, naming all.
  public static Definitions shipped() {
    return readAhead().get();
  }

  /// Begins to read the definitions that ship with the program, if nobody has yet.
  public static ReadAhead<Definitions> readAhead() {
    return Shipped.DEFINITIONS;
  }

  private static Definitions read() {
    var definitions = new ArrayList<Definition>();
    var shelf = new Shelf(new Folder.OnClassPath(SHIPPED));
    var report = new Report();
    SourceTexts texts = SourceTexts.of(shelf, report);
    var problems = new ArrayList<>(report.problems());
    for (String name : names(SHIPPED)) {
      Reading reading = new DefinitionReader(shelf).read(name, texts);
      reading.definition().ifPresent(definitions::add);
      problems.addAll(reading.problems());
    }
    if (!problems.isEmpty()) {
      throw new IllegalStateException("Refused definitions: " + problems);
    }
    return new Definitions(definitions);
  }

  /// Reads one file of a folder, with the blocks, texts and cycle beside it.
  public static Reading read(Folder folder, String name) {
    return new DefinitionReader(new Shelf(folder)).read(name);
  }

  /// Reads a frozen definition back from its canonical form. One that cannot be read is a defect,
  /// for it was written by this program.
  public static Definition frozen(String canonical) {
    var shelf = new Shelf(new Folder.OnClassPath(SHIPPED)).with(FROZEN, canonical);
    Reading reading = new DefinitionReader(shelf).read(FROZEN, SourceTexts.none());
    return reading
        .definition()
        .orElseThrow(() -> new IllegalStateException("Unreadable: " + reading.problems()));
  }

  private static List<String> names(String folder) {
    try {
      Resource[] files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:" + folder + "/*.yaml");
      return java.util.Arrays.stream(files)
          .map(Resource::getFilename)
          .filter(Objects::nonNull)
          .filter(name -> !NO_DEFINITIONS.contains(name))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // They do not change while the program runs, so one reading serves everybody.
  private static final class Shipped {
    static final ReadAhead<Definitions> DEFINITIONS = ReadAhead.of(DefinitionFiles::read);
  }
}
