package org.comity.request.rehearsal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.comity.database.Acting;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Rehearsal;
import org.comity.identity.Role;
import org.comity.request.Draft;
import org.comity.request.Drafts;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import org.comity.request.file.CaseReading;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The two stories of a rehearsal: Aurelia asks Esperia for bank records, and is asked for more; it
/// will ask Caspara to freeze property, and the request lies ready to be signed. They are the
/// prosecutor's, and the focal point helps.
@Component
@Order(30)
class RehearsalRequests implements ApplicationRunner {
  private static final String STATE = "XA";

  private final Rehearsal rehearsal;
  private final Drafts drafts;
  private final Memberships memberships;
  private final ObjectProvider<Story> stories;

  RehearsalRequests(
      Rehearsal rehearsal, Drafts drafts, Memberships memberships, ObjectProvider<Story> stories) {
    this.rehearsal = rehearsal;
    this.drafts = drafts;
    this.memberships = memberships;
    this.stories = stories;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    if (rehearsal.on()) {
      tell();
    }
  }

  private void tell() {
    List<Membership> members = Acting.JOB.call(() -> memberships.of(STATE));
    Optional<Membership> owner =
        members.stream().filter(each -> each.role() == Role.EXPERT).reduce((first, last) -> last);
    Optional<Membership> helper =
        members.stream().filter(each -> each.role() == Role.FOCAL_POINT).findFirst();
    if (owner.isPresent() && helper.isPresent()) {
      owner.get().acting().run(() -> tell(owner.get(), helper.get()));
    }
  }

  private void tell(Membership owner, Membership helper) {
    if (!drafts.any(owner)) {
      Story story = stories.getObject();
      begin(owner, helper, story, "freezing").ifPresent(draft -> story.ready(owner, draft));
      begin(owner, helper, story, "bank-records").ifPresent(draft -> story.moreAsked(owner, draft));
    }
  }

  private Optional<Draft> begin(Membership owner, Membership helper, Story story, String name) {
    CaseFile file = dated(read(name), story.signed(owner));
    Optional<Draft> draft = drafts.begin(owner, file);
    draft.ifPresent(begun -> drafts.member(owner, begun.id(), helper.person(), true));
    return draft;
  }

  private static CaseFile dated(CaseFile file, LocalDate day) {
    file.root().put("req.date", day.toString()).put("sign.date", day.toString());
    return file;
  }

  private static CaseFile read(String name) {
    String path = "/content/rehearsal/requests/" + name + ".yaml";
    try (InputStream in =
        Objects.requireNonNull(RehearsalRequests.class.getResourceAsStream(path))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return CaseReading.of(text, Inventory.shipped()).file().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
