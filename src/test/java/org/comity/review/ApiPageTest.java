package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.comity.form.Definition;
import org.comity.identity.Role;
import org.comity.identity.token.TokenScope;
import org.comity.testing.Calling;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;

/// Runs the examples of `docs/api.md` from top to bottom.
@WholeProgram
class ApiPageTest {
  private static final String STATE = "XD";
  private static final Pattern EXAMPLE =
      Pattern.compile("```sh\\ncurl (.*?)\\n# (\\d{3})\\n```", Pattern.DOTALL);
  private static final Pattern WORD = Pattern.compile("'([^']*)'|\"([^\"]*)\"|(\\S+)");

  @Autowired private MockMvc pages;
  @Autowired private Preparing preparing;
  @Autowired private Programs programs;

  @Test
  void everyExampleGivesTheStatusThatThePageSays() throws IOException {
    ReviewId review = preparing.open(STATE, "III");
    Map<String, String> known = known(review);
    Calling program = programs.as(pages, STATE, Role.FOCAL_POINT, TokenScope.SUBMIT);
    List<MatchResult> examples =
        EXAMPLE.matcher(Files.readString(Path.of("docs/api.md"))).results().toList();
    assertThat(examples).hasSizeGreaterThan(6);
    for (MatchResult example : examples) {
      assertThat(status(program, words(example.group(1), known)))
          .as(example.group(1))
          .isEqualTo(Integer.parseInt(example.group(2)));
    }
  }

  private Map<String, String> known(ReviewId review) {
    Definition definition =
        preparing
            .workspace(preparing.member(STATE, Role.FOCAL_POINT), review)
            .parts()
            .getFirst()
            .definition();
    return Map.of(
        "$COMITY", "",
        "$TOKEN", "",
        "$REVIEW", review.toString(),
        "$QUESTIONNAIRE", definition.id(),
        "$EDITION", definition.edition(),
        "$QUESTION", programs.conditional(STATE, review).question().replace("@", ""));
  }

  private static int status(Calling program, List<String> words) {
    HttpMethod method = HttpMethod.GET;
    String body = null;
    var headers = new ArrayList<String>();
    for (int i = 0; i < words.size() - 1; i++) {
      switch (words.get(i)) {
        case "-X" -> method = HttpMethod.valueOf(words.get(++i));
        case "-d" -> body = words.get(++i);
        case "-H" -> headers.addAll(List.of(words.get(++i).split(": ", 2)));
        default -> assertThat(words.get(i)).as("an option that the test knows").isEqualTo("-i");
      }
    }
    assertThat(headers).as("the token").startsWith("Authorization", "Bearer ");
    assertThat(body == null || headers.contains("application/json")).as("its type").isTrue();
    String[] others = headers.subList(2, headers.size()).toArray(String[]::new);
    return program.call(method, words.getLast(), body, others).status();
  }

  // As a shell takes them apart, as far as the page needs it.
  private static List<String> words(String command, Map<String, String> known) {
    return WORD.matcher(command.replace("\\\n", " "))
        .results()
        .map(
            word ->
                word.group(1) != null
                    ? word.group(1)
                    : expanded(word.group(2) == null ? word.group(3) : word.group(2), known))
        .toList();
  }

  private static String expanded(String word, Map<String, String> known) {
    return Pattern.compile("\\$[A-Z]+")
        .matcher(word)
        .replaceAll(name -> known.getOrDefault(name.group(), name.group()));
  }
}
