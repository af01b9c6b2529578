package org.comity.directory.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.comity.directory.Function;
import org.comity.directory.way.Scope;
import org.comity.directory.way.Scopes;
import org.comity.instrument.content.ContentFiles;
import org.comity.instrument.content.ContentRefused;
import org.comity.instrument.content.ShippedContent;
import org.junit.jupiter.api.Test;

class ScopesFileTest {
  private static final String FILE = "directory/scopes.csv";

  @Test
  void basesComeInTheOrderInWhichTheyAreTried() {
    assertThat(scopes("").serving(Function.MLA))
        .extracting(Scope::order)
        .isSorted()
        .startsWith(Scope.Order.BILATERAL)
        .endsWith(Scope.Order.RECIPROCITY);
  }

  @Test
  void everyKindOfAssistanceHasOne() {
    assertThat(Function.values())
        .allSatisfy(each -> assertThat(scopes("").serving(each)).as(each.name()).isNotEmpty());
  }

  @Test
  void whatIsWrongIsRefusedWithFileLineAndReason() {
    assertThatThrownBy(
            () ->
                scopes(
                    """
                    NOBODY,mla,convention,,,,yes,
                    UNTOC,mla|arson,sometimes,99,NOTHING,theft,yes,
                    """))
        .isInstanceOfSatisfying(
            ContentRefused.class,
            refused ->
                assertThat(refused.problems().toString())
                    .contains("NOBODY")
                    .contains("arson")
                    .contains("sometimes")
                    .contains("theft"));
  }

  private static Scopes scopes(String more) {
    ContentFiles files =
        path ->
            ContentFiles.shipped()
                .read(path)
                .flatMap(text -> Optional.of(path.equals(FILE) ? text + more : text));
    return ScopesFile.read(
        files, ShippedContent.readAhead(true).get(), BrokenDirectory.shipped().read().entries());
  }
}
