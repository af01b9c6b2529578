package org.comity;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.comity.database.Acting;
import org.comity.identity.Membership;
import org.comity.identity.Persons;
import org.comity.identity.token.AccessTokens;
import org.comity.identity.token.TokenScope;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/// `token`: makes a personal access token for whoever may read the data folder, and prints it once.
@CommandLine.Command(
    name = "token",
    description = "Make a personal access token and print it, for the only time.")
final class TokenCommand implements Callable<Integer> {
  private static final Pattern WANTED =
      Pattern.compile(
          "org\\.comity\\.(database\\..*|audit\\.(Trail|AuditStore)"
              + "|identity\\.(Persons|PersonStore|Memberships|MembershipStore)"
              + "|identity\\.token\\..*)");

  @CommandLine.Parameters(index = "0", paramLabel = "EMAIL", description = "Whose token it is.")
  private String email = "";

  @CommandLine.Option(
      names = "--body",
      description = "For which body it acts, such as XA; needed where the person has several.")
  private @Nullable String body;

  @CommandLine.Option(
      names = "--scope",
      description = "read, write or submit.",
      defaultValue = "write")
  private String scope = "write";

  @CommandLine.Option(names = "--days", description = "How long it works.", defaultValue = "90")
  private int days;

  @CommandLine.Mixin private Where where = new Where();

  @Override
  public Integer call() {
    try (Beside beside = where.open(WANTED)) {
      Persons persons = beside.find(Persons.class);
      List<Membership> memberships =
          Acting.SIGN_IN.call(() -> persons.withAddress(email)).stream()
              .filter(mine -> body == null || mine.bodyCode().equals(body))
              .toList();
      if (memberships.size() != 1) {
        System.err.println(refusal(memberships));
        return CommandLine.ExitCode.USAGE;
      }
      System.out.println(make(beside.find(AccessTokens.class), memberships.getFirst()));
      return CommandLine.ExitCode.OK;
    }
  }

  private String make(AccessTokens tokens, Membership me) {
    return me.acting().call(() -> tokens.make(me, "token", TokenScope.of(scope), days));
  }

  private String refusal(List<Membership> memberships) {
    return memberships.isEmpty()
        ? "Nobody with the address " + email + " acts for a body here."
        : "Say for which body: --body "
            + String.join(" | ", memberships.stream().map(Membership::bodyCode).toList());
  }
}
