package org.comity.identity.web.confirm;

import java.util.List;
import org.comity.identity.Membership;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Problem;
import org.springframework.stereotype.Component;

/// Makes the page of proving anew.
@Component
class ConfirmPages {
  private final Proofs proofs;
  private final Words words;
  private final CurrentVisitor current;

  ConfirmPages(Proofs proofs, Words words, CurrentVisitor current) {
    this.proofs = proofs;
    this.words = words;
    this.current = current;
  }

  ConfirmPage asking(Membership me, KeptForm form) {
    return page(form, 200, List.of());
  }

  ConfirmPage refused(Membership me, KeptForm form, Proofs.Refused refused) {
    String sentence =
        words.say(current.visitor().language(), refused.words(), "minutes", refused.minutes());
    return page(form, refused.status(), List.of(new Problem("password", sentence)));
  }

  private ConfirmPage page(KeptForm form, int status, List<Problem> problems) {
    String title = words.say(current.visitor().language(), "identity.confirm.title");
    return new ConfirmPage(title, problems, status, form, proofs.oneClick());
  }
}
