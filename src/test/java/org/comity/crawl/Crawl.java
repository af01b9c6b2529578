package org.comity.crawl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.language.Language;
import org.comity.shell.PublicPath;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// One visitor's way through all pages that links lead to, within the program and by reading alone.
final class Crawl {
  private static final int OWN = 8;
  private static final int PUBLIC = 2;
  private static final int FOREIGN = 1;
  private static final int NONE = 0;

  private final WebVisitor visitor;
  private final boolean guest;
  private final Language language;
  private final Bounds bounds;
  private final PageCheck check;
  private final Deque<Link> open = new ArrayDeque<>();
  private final Set<String> met = new HashSet<>();
  private final List<String> complaints = new ArrayList<>();
  private int read;
  private final List<String> toLookAt = new ArrayList<>();

  private record Link(String from, String path) {}

  Crawl(WebVisitor visitor, boolean guest, Language language, Bounds bounds) {
    this.visitor = visitor;
    this.guest = guest;
    this.language = language;
    this.bounds = bounds;
    this.check = new PageCheck(language);
  }

  /// What a visitor found.
  ///
  /// @param visitor who
  /// @param read how many pages she read
  /// @param complaints what is wrong with them
  /// @param toLookAt the pages that have to be seen in a browser too
  record Found(WebVisitor visitor, int read, List<String> complaints, List<String> toLookAt) {}

  Found from(List<String> beginnings) {
    bounds.nextVisitor();
    beginnings.forEach(path -> meet("the beginning", path));
    while (!open.isEmpty()) {
      follow(open.poll());
    }
    return new Found(visitor, read, List.copyOf(complaints), List.copyOf(toLookAt));
  }

  private void meet(String from, String address) {
    String path = address.replaceFirst("#.*", "");
    boolean ours = path.startsWith("/") && !path.startsWith("//") && !path.equals("/sign-out");
    if (ours && met.add(path) && bounds.lets(path, most(path))) {
      this.open.add(new Link(from, path));
    }
  }

  // A file takes seconds to make; one of a kind is enough.
  private int most(String path) {
    if (path.endsWith(".pdf") || path.endsWith(".docx")) {
      return PublicPath.of(path).language().filter(spoken -> spoken != language).isEmpty() ? 1 : 0;
    }
    return PublicPath.of(path)
        .language()
        .map(spoken -> spoken == language ? (guest ? OWN : PUBLIC) : (guest ? FOREIGN : NONE))
        .orElse(OWN);
  }

  private void follow(Link link) {
    WebVisitor.Answer answer = visitor.open(link.path());
    read++;
    if (answer.status() >= 400 && !ofAnotherState(link, answer)) {
      complaints.add(link.path() + " answers " + answer.status() + ", linked from " + link.from());
    } else if (!answer.location().isEmpty()) {
      meet(link.from(), answer.location());
    } else if (answer.isPage()) {
      page(link.path(), Jsoup.parse(answer.text(), visitor.origin() + link.path()));
    }
  }

  // The outbox of a rehearsal shows the letters to everybody; what they lead to is not everybody's.
  private static boolean ofAnotherState(Link link, WebVisitor.Answer answer) {
    return link.from().equals("/outbox") && answer.status() == 404;
  }

  // The same page in another language is another crawl; here it only has to be there.
  private void page(String path, Document page) {
    if (PublicPath.of(path).language().filter(other -> other != language).isPresent()) {
      return;
    }
    complaints.addAll(check.complaints(path, page));
    if (bounds.isNew(path, page)) {
      toLookAt.add(path);
    }
    page.select("a[href]").stream()
        .map(link -> link.attr("abs:href"))
        .filter(address -> address.startsWith(visitor.origin()))
        .filter(address -> !ofAnothersLetter(path, address))
        .forEach(address -> meet(path, address.substring(visitor.origin().length())));
  }

  // The outbox of a rehearsal shows everybody's letters; a letter leads its own reader to a review.
  private static boolean ofAnothersLetter(String path, String address) {
    return path.startsWith("/outbox") && address.contains("/reviews/");
  }
}
