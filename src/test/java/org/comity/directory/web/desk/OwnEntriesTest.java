package org.comity.directory.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.testing.Browsing;
import org.comity.testing.MovableClock;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class OwnEntriesTest {
  private static final String FORM =
      "/directory/own/authorities/xa-ministry-justice/contacts/xa-contact-justice";
  private static final String SHOWN = "/en/directory/authorities/xa-ministry-justice";
  private static final Pattern BASE = Pattern.compile("name=\"base\" value=\"([^\"]*)\"");
  private static final Pattern CHANGE = Pattern.compile("/directory/own/changes/([^/]+)/");

  private final MockMvc pages;
  private final MovableClock clock;
  private final Browsing focalPoint;
  private final Browsing deputy;

  OwnEntriesTest(@Autowired MockMvc pages, @Autowired MovableClock clock) {
    this.pages = pages;
    this.clock = clock;
    focalPoint = new Browsing(pages).signedInAs("aurelia-focal-point");
    deputy = new Browsing(pages).signedInAs("aurelia-deputy");
  }

  @AfterEach
  void now() {
    clock.back();
  }

  @Test
  void aTelephoneIsCorrectedAtOnceAndAMailboxOnceASecondPersonConfirms() {
    assertThat(correct("phones", "+44 1632 960 177 ext. 3", "mailboxes", "new@justice.example"))
        .contains("saved=waits");
    assertThat(deputy.read(SHOWN))
        .contains("+44 1632 960177")
        .contains("extension 3")
        .contains("entered here by the State itself")
        .contains("Being changed since")
        .contains("mla@justice.aurelia.example")
        .doesNotContain("new@justice.example");
    aSecondPersonConfirms();
    putBack();
  }

  private void aSecondPersonConfirms() {
    assertThat(focalPoint.read("/directory/own")).contains("another person of your State");
    String change = change(deputy.read("/directory/own"));
    assertThat(focalPoint.submit("/directory/own/changes/" + change + "/confirmation").getStatus())
        .as("nobody confirms her own change")
        .isEqualTo(404);
    deputy.submit("/directory/own/changes/" + change + "/confirmation");
    assertThat(deputy.read(SHOWN))
        .contains("new@justice.example")
        .doesNotContain("Being changed since")
        .doesNotContain("mla@justice.aurelia.example");
    assertThat(deputy.read("/outbox"))
        .as("the old mailbox was told")
        .contains("mla@justice.aurelia.example");
  }

  @Test
  void whatNobodyConfirmsTakesEffectAfterThreeDaysAndCanBeWithdrawnBefore() {
    correct("website", "https://justice.example/new");
    String change = change(focalPoint.read("/directory/own"));
    focalPoint.submit("/directory/own/changes/" + change + "/withdrawal");
    correct("website", "https://justice.example/newer");
    clock.forward(Duration.ofHours(71));
    assertThat(focalPoint.read(SHOWN)).doesNotContain("https://justice.example/newer");
    clock.forward(Duration.ofHours(2));
    assertThat(focalPoint.read(SHOWN))
        .contains("https://justice.example/newer")
        .doesNotContain("https://justice.example/new\"");
  }

  private static final String[] WRONG = {
    "phones", "12",
    "mailboxes", "nobody",
    "website", "ministry",
    "zone", "UTC+1",
    "hours-tue", "17:00-08:00"
  };

  @Test
  void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost() {
    String answer = Browsing.text(submit(focalPoint, base(focalPoint), WRONG));
    assertThat(answer)
        .contains("href=\"#phones\"")
        .contains("href=\"#mailboxes\"")
        .contains("href=\"#website\"")
        .contains("href=\"#zone\"")
        .contains("href=\"#hours-tue\"")
        .contains("12 is no telephone number")
        .contains("value=\"17:00-08:00\"");
  }

  @Test
  void twoEditorsMeetOnAPageThatShowsBoth() {
    String seen = base(deputy);
    correct("faxes", "+441632960188");
    var answer = submit(deputy, seen, "faxes", "+441632960189");
    assertThat(answer.getStatus()).isEqualTo(409);
    assertThat(Browsing.text(answer)).contains("+441632960188").contains("+441632960189");
  }

  @Test
  void nobodyElseFindsAnythingThere() {
    for (String account : new String[] {"aurelia-expert", "borealia-focal-point", "secretariat"}) {
      Browsing other = new Browsing(pages).signedInAs(account);
      assertThat(other.open(FORM).getStatus()).as(account).isEqualTo(404);
      assertThat(other.submit(FORM, "phones", "+441632960100").getStatus()).isEqualTo(404);
    }
    assertThat(new Browsing(pages).open("/directory/own").getRedirectedUrl()).contains("/sign-in");
  }

  @Test
  void aQuarterAfterItWasConfirmedAnEntryIsDueAndThenOverdue() {
    focalPoint.open("/directory/own");
    focalPoint.submit("/directory/own/authorities/xa-ministry-justice/confirmation");
    assertThat(focalPoint.read(SHOWN)).contains("Confirmed by its State on");
    clock.forward(Duration.ofDays(93));
    assertThat(focalPoint.read(SHOWN)).contains("To be confirmed by its State since");
    clock.forward(Duration.ofDays(14));
    assertThat(focalPoint.read(SHOWN)).contains("Overdue: to be confirmed");
  }

  private String correct(String... changed) {
    return String.valueOf(submit(focalPoint, base(focalPoint), changed).getRedirectedUrl());
  }

  private void putBack() {
    correct("phones", "+441632960101", "mailboxes", "mla@justice.aurelia.example");
    String change = change(deputy.read("/directory/own"));
    deputy.submit("/directory/own/changes/" + change + "/confirmation");
  }

  private org.springframework.mock.web.MockHttpServletResponse submit(
      Browsing editor, String base, String... changed) {
    Map<String, String> fields = shown(editor);
    fields.put("base", base);
    for (int i = 0; i < changed.length; i += 2) {
      fields.put(changed[i], changed[i + 1]);
    }
    return editor.submit(
        FORM,
        fields.entrySet().stream()
            .flatMap(each -> java.util.stream.Stream.of(each.getKey(), each.getValue()))
            .toArray(String[]::new));
  }

  /// What stands in the form, by field.
  private static Map<String, String> shown(Browsing editor) {
    Map<String, String> fields = new java.util.LinkedHashMap<>();
    Matcher typed =
        Pattern.compile(
                "(?s)name=\"([a-z-]+)\" rows[^>]*>([^<]*)<|name=\"([a-z-]+)\" value=\"([^\"]*)\"")
            .matcher(editor.read(FORM));
    while (typed.find()) {
      if (typed.group(1) != null) {
        fields.put(typed.group(1), typed.group(2));
      } else {
        fields.put(typed.group(3), typed.group(4));
      }
    }
    fields.remove("_csrf");
    fields.remove("account");
    fields.remove("hours-always");
    return fields;
  }

  private static String base(Browsing editor) {
    return found(BASE, editor.read(FORM));
  }

  private static String change(String page) {
    return found(CHANGE, page);
  }

  private static String found(Pattern pattern, String page) {
    Matcher found = pattern.matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }
}
