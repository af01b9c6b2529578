package org.comity.identity.web.account;

import java.util.UUID;
import org.comity.identity.FreshFactor;
import org.comity.identity.Membership;
import org.comity.identity.token.AccessTokens;
import org.comity.identity.token.TokenScope;
import org.comity.language.Words;
import org.comity.shell.Page;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One's own access tokens. For everybody who is signed in.
@Controller
class TokenController {
  private final AccessTokens tokens;
  private final Words words;

  TokenController(AccessTokens tokens, Words words) {
    this.tokens = tokens;
    this.words = words;
  }

  @GetMapping("/account/tokens")
  Page page(Membership me) {
    return page(me, "");
  }

  @FreshFactor
  @PostMapping("/account/tokens")
  Page make(
      Membership me,
      @RequestParam String name,
      @RequestParam String scope,
      @RequestParam int days) {
    return page(me, tokens.make(me, name, TokenScope.of(scope), days));
  }

  @PostMapping("/account/tokens/revocation")
  Reply revoke(Membership me, @RequestParam UUID token) {
    tokens.revoke(me, token);
    return new SeeOther("/account/tokens");
  }

  private Page page(Membership me, String made) {
    return new TokenPage(words.say(me.language(), "identity.token.title"), made, tokens.of(me));
  }
}
