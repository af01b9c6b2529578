package org.comity.discussion.web;

import java.util.List;
import org.comity.discussion.Discussions;
import org.comity.shell.SearchSource;
import org.springframework.stereotype.Component;

/// Finds discussions by their subject and by what was said, those alone that the reader may read.
@Component
class DiscussionSearch implements SearchSource {
  private static final int MOST = 20;

  private final Discussions discussions;
  private final Voice voice;

  DiscussionSearch(Discussions discussions, Voice voice) {
    this.discussions = discussions;
    this.voice = voice;
  }

  @Override
  public String words() {
    return "discussion.list.title";
  }

  @Override
  public List<Hit> search(String query) {
    return discussions.search(query, voice.language()).stream()
        .limit(MOST)
        .map(
            each ->
                new Hit(
                    each.discussion().subject(),
                    each.thing().title(),
                    "/discussions/" + each.discussion().id()))
        .toList();
  }
}
