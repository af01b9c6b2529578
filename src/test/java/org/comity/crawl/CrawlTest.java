package org.comity.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.comity.identity.Role;
import org.comity.language.Language;
import org.comity.review.Preparing;
import org.comity.review.ReviewId;
import org.comity.testing.WholeProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/// Everybody can go everywhere her links lead, in her language, with a keyboard, on a telephone and
/// with a screen reader.
///
/// In English and in Arabic, eight visitors read over HTTP at least one page of each kind that
/// links lead them to, and up to eight of a kind together: each answers, in the right language and
/// direction, with one heading, a title that no other page has, and links inside it that arrive. Of
/// each kind, and of whatever shows an element not seen before, one page is looked at in the
/// browser: axe finds nothing, nothing stands out at 320 and 380 pixels, the keyboard skips to the
/// text. While one visitor's pages are looked at, the next one reads. The same page in another
/// language is asked for by the guest alone.
///
/// `./comity test --all-languages` reads and looks at every page in all six.
@WholeProgram
@Import(Preparing.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrawlTest {
  private static final boolean EVERYTHING = Boolean.getBoolean("comity.allLanguages");
  private static final List<String> VISITORS =
      List.of(
          "",
          "aurelia-focal-point",
          "aurelia-deputy",
          "aurelia-expert",
          "aurelia-observer",
          "esperia-focal-point",
          "borealia-reviewer",
          "secretariat");

  @Autowired private Preparing preparing;
  @LocalServerPort private int port;

  static Stream<Language> languages() {
    return EVERYTHING ? Stream.of(Language.values()) : Stream.of(Language.ENGLISH, Language.ARABIC);
  }

  @BeforeAll
  void oneStateHasSubmittedAndSomebodyIsInvited() {
    submit(preparing.open("XE", "II"));
    invite();
    discuss();
    request();
  }

  private void request() {
    WebVisitor drafting = visitor().signedInAs("aurelia-expert", Language.ENGLISH);
    drafting.open("/requests/new");
    drafting.submit("/requests", "state", "XE", "kinds", "preserve");
  }

  private void discuss() {
    WebVisitor asking = visitor().signedInAs("secretariat", Language.ENGLISH);
    String form = "/discussions/new?room=directory&kind=authority&thing=XA/xa-ministry-justice";
    Element asked = Jsoup.parse(asking.open(form).text()).selectFirst("#next option");
    asking.submit(
        "/discussions",
        "room",
        "directory",
        "kind",
        "authority",
        "thing",
        "XA/xa-ministry-justice",
        "circle",
        "shared",
        "subject",
        "New building",
        "words",
        "Has the address changed?",
        "next",
        asked == null ? "" : asked.val());
  }

  private void submit(ReviewId review) {
    preparing.answerAll(preparing.member("XE", Role.FOCAL_POINT), review);
    WebVisitor submitter = visitor().signedInAs("esperia-focal-point", Language.ENGLISH);
    submitter.open("/reviews/" + review + "/check");
    submitter.submit("/reviews/" + review + "/submission");
  }

  private void invite() {
    WebVisitor inviter = visitor().signedInAs("aurelia-focal-point", Language.ENGLISH);
    Element body = Jsoup.parse(inviter.open("/people").text()).selectFirst("#body option");
    inviter.submit(
        "/people/invitations",
        "body",
        body == null ? "" : body.val(),
        "name",
        "Ines Nova",
        "email",
        "ines@example.org",
        "office",
        "Ministry of Justice",
        "role",
        "expert",
        "language",
        "en");
  }

  private WebVisitor visitor() {
    return new WebVisitor("http://localhost:" + port);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyPageCanBeReachedAndReadByEverybody(Language language) throws Exception {
    var bounds = new Bounds(EVERYTHING);
    List<String> complaints = new ArrayList<>();
    try (var look = new Look(language, EVERYTHING);
        var reading = Executors.newSingleThreadExecutor()) {
      Map<String, Future<Crawl.Found>> all = new LinkedHashMap<>();
      for (String account : VISITORS) {
        all.put(account, reading.submit(() -> read(account, language, bounds)));
      }
      for (var one : all.entrySet()) {
        Crawl.Found found = one.getValue().get();
        Stream.concat(found.complaints().stream(), look.complaints(found).stream())
            .forEach(complaint -> complaints.add(name(one.getKey()) + " " + complaint));
        System.out.println(
            "%s %s: %d pages read, %d looked at"
                .formatted(
                    language.tag(), name(one.getKey()), found.read(), found.toLookAt().size()));
      }
    }
    assertThat(complaints).isEmpty();
  }

  private Crawl.Found read(String account, Language language, Bounds bounds) {
    WebVisitor visitor = visitor();
    boolean guest = account.isEmpty();
    if (!guest) {
      visitor.signedInAs(account, language);
    }
    return new Crawl(visitor, guest, language, bounds).from(beginnings(guest, language));
  }

  private static String name(String account) {
    return account.isEmpty() ? "guest" : account;
  }

  private static List<String> beginnings(boolean guest, Language language) {
    String door = "/" + language.tag() + "/sign-in";
    return guest
        ? List.of(door, "/" + language.tag() + "/search?q=law")
        : List.of("/", "/account", "/search?q=law");
  }
}
