package org.comity.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Frame;
import org.comity.shell.NavigationEntry;
import org.comity.shell.PublicPath;
import org.comity.shell.Visitor;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/// Makes the frame of one request.
@Component
class Frames {
  private final Words words;
  private final CurrentVisitor current;
  private final List<NavigationEntry> entries;
  private final Assets assets;
  private final boolean rehearsal;

  Frames(
      Words words,
      CurrentVisitor current,
      List<NavigationEntry> entries,
      Assets assets,
      @Value("${comity.rehearsal:true}") boolean rehearsal) {
    this.words = words;
    this.current = current;
    this.entries =
        entries.stream().sorted(Comparator.comparingInt(NavigationEntry::order)).toList();
    this.assets = assets;
    this.rehearsal = rehearsal;
  }

  Frame of(HttpServletRequest request) {
    Visitor visitor = current.visitor();
    PublicPath path = PublicPath.of(request.getRequestURI());
    return new Frame(
        words,
        visitor,
        entries.stream().filter(entry -> entry.visibleTo(visitor)).toList(),
        path.rest(),
        path.language().isPresent(),
        () -> token(request),
        assets.address(),
        rehearsal);
  }

  private static Frame.Token token(HttpServletRequest request) {
    return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()))
        .map(token -> new Frame.Token(token.getParameterName(), token.getToken()))
        .orElse(new Frame.Token("_csrf", ""));
  }
}
