package org.comity.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.identity.BodyNames;
import org.comity.identity.CurrentMembership;
import org.comity.identity.Membership;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.shell.Account;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.PublicPath;
import org.comity.shell.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// Tells the frame who reads: the person who signed in, else a guest. The language is that of the
/// address, else the one she chose, else the one the browser asks for; a program says with each
/// request in which it wants to be answered.
@Component
class IdentityVisitor implements CurrentVisitor, CurrentMembership {
  private static final String VISITOR = Visitor.class.getName();

  private final Words words;
  private final BodyNames bodies;

  IdentityVisitor(Words words, BodyNames bodies) {
    this.words = words;
    this.bodies = bodies;
  }

  // Each sentence of a page asks for its reader; who that is does not change on the way.
  @Override
  public Visitor visitor() {
    HttpServletRequest request = request();
    Object acts = request.getAttribute(VisitorFilter.MEMBERSHIP);
    if (request.getAttribute(VISITOR) instanceof Known known
        && known.path().equals(request.getRequestURI())
        && Objects.equals(known.acts(), acts)) {
      return known.visitor();
    }
    Visitor found = visitor(request);
    request.setAttribute(VISITOR, new Known(request.getRequestURI(), acts, found));
    return found;
  }

  private record Known(String path, @Nullable Object acts, Visitor visitor) {}

  private Visitor visitor(HttpServletRequest request) {
    Optional<Language> address =
        PublicPath.of(request.getRequestURI()).language().or(() -> program(request));
    return Optional.ofNullable((Membership) request.getAttribute(VisitorFilter.MEMBERSHIP))
        .map(me -> person(me, address.orElse(me.language())))
        .orElseGet(() -> guest(address.orElseGet(() -> chosen(request))));
  }

  @Override
  public Optional<Membership> membership() {
    return Optional.ofNullable((Membership) request().getAttribute(VisitorFilter.MEMBERSHIP));
  }

  private Visitor person(Membership me, Language language) {
    String comma = new Formats(language, me.zone()).comma();
    String office = words.say(language, me.role().words()) + comma + me.office();
    var account =
        new Account(me.name(), me.initials(), bodies.name(me.bodyCode(), language), office);
    return new Visitor(language, me.zone(), me.theme(), me.shortcuts(), me.role().code(), account);
  }

  private static Visitor guest(Language language) {
    ZoneId zone = ZoneOffset.UTC;
    return new Visitor(language, zone, "", true, "public", null);
  }

  private static Optional<Language> program(HttpServletRequest request) {
    boolean asks = request.getHeader("Accept-Language") != null;
    return asks && request.getRequestURI().startsWith("/api/")
        ? accepted(request).flatMap(tag -> Language.of(tag).stream()).findFirst()
        : Optional.empty();
  }

  private static Stream<String> accepted(HttpServletRequest request) {
    return java.util.Collections.list(request.getLocales()).stream().map(Locale::toLanguageTag);
  }

  private static Language chosen(HttpServletRequest request) {
    return LanguageCookie.read(request)
        .or(() -> accepted(request).flatMap(tag -> Language.of(tag).stream()).findFirst())
        .orElse(Language.ENGLISH);
  }

  private static HttpServletRequest request() {
    if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current) {
      return current.getRequest();
    }
    throw new IllegalStateException("No request, so no visitor");
  }
}
