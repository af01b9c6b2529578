package org.comity.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTestContextBootstrapper;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.cache.DefaultCacheAwareContextLoaderDelegate;
import org.springframework.test.context.cache.DefaultContextCache;
import org.springframework.test.context.support.DefaultBootstrapContext;

/// What keeps the two lanes of the tests apart.
class LanesTest {
  private static final Pattern MARKED = Pattern.compile("^@BesideOthers$", Pattern.MULTILINE);
  private static final Pattern OF_THE_PROCESS =
      Pattern.compile(
          "System\\.(setProperty|clearProperty|setOut|setErr|setIn)|\\.setDefault\\("
              + "|(ALTER|DROP) ROLE|StoppableServer|@DirtiesContext");

  @WholeProgram
  private static final class InOneLane {}

  @WholeProgram
  @BesideOthers
  private static final class InTheOther {}

  @Test
  void aMarkedClassLooksAtAProgramThatNoOtherSees() {
    assertThat(program(InTheOther.class)).isNotEqualTo(program(InOneLane.class));
  }

  // KeptBackupsTest alters the role of a server of its own.
  @Test
  void aMarkedClassLeavesAloneWhatTheProcessHasOnce() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
      List<Path> marked = files.filter(file -> finds(MARKED, file)).toList();
      assertThat(marked).hasSizeGreaterThan(20);
      assertThat(marked)
          .filteredOn(file -> finds(OF_THE_PROCESS, file))
          .map(file -> file.getFileName().toString())
          .containsOnly("KeptBackupsTest.java");
    }
  }

  private static boolean finds(Pattern wanted, Path file) {
    try {
      return Files.isRegularFile(file) && wanted.matcher(Files.readString(file)).find();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MergedContextConfiguration program(Class<?> test) {
    var loading = new DefaultCacheAwareContextLoaderDelegate(new DefaultContextCache());
    var bootstrapper = new SpringBootTestContextBootstrapper();
    bootstrapper.setBootstrapContext(new DefaultBootstrapContext(test, loading));
    return bootstrapper.buildMergedContextConfiguration();
  }
}
