package org.comity.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateTextTest {
  @Test
  void textBetweenTagsIsSeen() {
    assertThat(TemplateText.of("<p>Save ${page.title()}&nbsp;– Comity</p>").literal())
        .containsExactly("Save  –");
  }

  @Test
  void textInAnAttributeThatIsReadOutIsSeen() {
    assertThat(TemplateText.of("<img class=\"wide\" alt=\"A map\">").literal())
        .containsExactly("A map");
  }

  @Test
  void textInABlockHandedToAnotherTemplateIsSeen() {
    String template = "@template.layout(content = @`<b>Here</b>@if(a > b)<i>there</i>@endif`)";
    assertThat(TemplateText.of(template).literal()).containsExactly("Here", "there");
  }

  @Test
  void aSentenceInAnExpressionIsSeen() {
    assertThat(TemplateText.of("${a ? \"Not yet\" : \"\"}").literal()).containsExactly("Not yet");
  }

  @Test
  void wordsByKeyAreNoText() {
    String template =
        """
        @import org.comity.shell.Frame
        @param Frame frame
        <%-- a remark --%><!-- another -->
        @for(var entry : frame.entries())
        <a class="button ${entry.first() ? "first" : ""}" title="${frame.say("shell.a.b")}">
          ${frame.say("shell.start.due", "date", frame.date(entry))}</a>
        @endfor
        """;
    assertThat(TemplateText.of(template).literal()).isEmpty();
    assertThat(TemplateText.of(template).quoted())
        .containsExactly("first", "", "shell.a.b", "shell.start.due", "date");
  }
}
