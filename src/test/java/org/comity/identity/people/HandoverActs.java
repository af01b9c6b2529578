package org.comity.identity.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.comity.database.Acting;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Role;
import org.comity.post.OutboxLetter;
import org.comity.post.Post;
import org.comity.testing.Browsing;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/// What those do who hand over, and what becomes of it.
record HandoverActs(MockMvc pages, Clock clock, Memberships memberships, Post post) {

  /// The fields of the form beside State, successor and day.
  record Said(String note, String reference, String dated) {
    static final Said NOTHING = new Said("", "", "");
  }

  void start(Browsing starter, String state, UUID successor) {
    starter.open("/people/handover?state=" + state);
    assertThat(submit(starter, state, successor, Said.NOTHING).getStatus()).isEqualTo(303);
  }

  MockHttpServletResponse submit(Browsing starter, String state, UUID successor, Said said) {
    return starter.submit(
        "/people/handovers",
        "state",
        state,
        "successor",
        successor.toString(),
        "day",
        today(),
        "note",
        said.note(),
        "reference",
        said.reference(),
        "dated",
        said.dated(),
        "stays",
        "true");
  }

  MockHttpServletResponse invite(Browsing starter, String state, String name, String email) {
    starter.open("/people/handover?state=" + state);
    return starter.submit(
        "/people/handovers",
        "state",
        state,
        "successor",
        "",
        "name",
        name,
        "email",
        email,
        "office",
        "Office",
        "language",
        "es",
        "day",
        today());
  }

  String today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).toString();
  }

  Membership in(String state, Role role) {
    return Acting.JOB.call(() -> memberships.of(state)).stream()
        .filter(each -> each.role() == role)
        .findFirst()
        .orElseThrow();
  }

  String name(String state, Role role) {
    return in(state, role).name();
  }

  int letters(String account, String subject) {
    List<OutboxLetter> all = new Acting("secretariat", null, null).call(post::outbox);
    return (int)
        all.stream()
            .map(OutboxLetter::letter)
            .filter(each -> each.email().equals(account + "@rehearsal.example"))
            .filter(each -> each.subject().contains(subject))
            .count();
  }

  Browsing as(String account) {
    return new Browsing(pages).signedInAs(account);
  }

  static String first(String text, String pattern) {
    var found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }
}
