package org.comity.identity.web.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/// Makes the sign-in page for the current visitor.
@Component
class SignInPages {
  private final InventedAccounts accounts;
  private final Words words;
  private final CurrentVisitor current;
  private final Clock clock;

  SignInPages(InventedAccounts accounts, Words words, CurrentVisitor current, Clock clock) {
    this.accounts = accounts;
    this.words = words;
    this.current = current;
    this.clock = clock;
  }

  SignInPage empty() {
    return page("", 200, List.of());
  }

  /// The start page, or the page again with the sentence of this key.
  Reply after(Optional<String> why, String email) {
    return why.<Reply>map(key -> refused(email, key)).orElseGet(() -> new SeeOther("/"));
  }

  SignInPage refused(String email, String key) {
    return page(email, 422, List.of(new Problem("email", words.say(language(), key))));
  }

  SignInPage tooMany(String email, Instant until, HttpServletResponse response) {
    Duration wait = Duration.between(clock.instant(), until);
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
    String sentence =
        words.say(language(), "identity.signIn.tooMany", "minutes", wait.toMinutes() + 1);
    return page(email, 429, List.of(new Problem("email", sentence)));
  }

  private SignInPage page(String email, int status, List<Problem> problems) {
    String title = words.say(language(), "identity.signIn.title");
    return new SignInPage(title, email, status, problems, accounts.groups(language()));
  }

  private Language language() {
    return current.visitor().language();
  }
}
