package org.comity.review;

import java.util.List;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.identity.token.AccessTokens;
import org.comity.identity.token.TokenScope;
import org.comity.testing.ApiContract;
import org.comity.testing.Calling;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

/// Programs that come with tokens of the rehearsal's persons, and where in the interface a review
/// is.
@Component
final class Programs {
  private final Preparing preparing;
  private final AccessTokens tokens;

  Programs(Preparing preparing, AccessTokens tokens) {
    this.preparing = preparing;
    this.tokens = tokens;
  }

  Calling as(MockMvc pages, String body, Role role, TokenScope scope) {
    return new Calling(pages, new ApiContract(pages), token(body, role, scope));
  }

  String token(String body, Role role, TokenScope scope) {
    Membership me = preparing.member(body, role);
    return me.acting().call(() -> tokens.make(me, "test", scope, 30));
  }

  /// The first question of the review whose answer opens another.
  Conditional conditional(String body, ReviewId review) {
    return conditionals(body, review).getFirst();
  }

  /// The questions of the review whose answers open others.
  List<Conditional> conditionals(String body, ReviewId review) {
    return Conditional.allIn(preparing.workspace(preparing.member(body, Role.EXPERT), review));
  }

  static String questionnaire(ReviewId review) {
    return "/api/v1/reviews/" + review + "/questionnaires/UNTOC";
  }

  static String answer(ReviewId review, String field) {
    return questionnaire(review) + "/answers/" + field.replace("@", "");
  }
}
