package org.comity.request.web.list;

import java.util.List;
import org.comity.identity.CurrentMembership;
import org.comity.shell.SearchSource;
import org.springframework.stereotype.Component;

/// The search in one's own requests.
@Component
class RequestSearch implements SearchSource {
  private static final int MOST = 50;

  private final CurrentMembership current;
  private final RequestFinder finder;

  RequestSearch(CurrentMembership current, RequestFinder finder) {
    this.current = current;
    this.finder = finder;
  }

  @Override
  public String words() {
    return "request.entry";
  }

  @Override
  public List<Hit> search(String query) {
    var filter = new RequestFilter(query, "", "", "");
    return current.membership().stream()
        .flatMap(me -> finder.all(me).stream())
        .filter(filter::wants)
        .limit(MOST)
        .map(
            found ->
                new Hit(
                    found.look().reference(),
                    found.look().summary(),
                    found.look().draft().address()))
        .toList();
  }
}
