package org.comity.directory.way;

import java.util.List;
import java.util.Set;
import org.comity.directory.Channel;
import org.comity.directory.Requirement;

/// By which channel to send.
///
/// @param open the channels that are stated to be open for this, the only one alone where one is
/// @param passed the channels that are stated but not open for this
/// @param silent the channels of which nothing is stated
/// @param urgent what the State asks for in urgent cases
public record ChannelStep(
    List<Channel> open, List<Channel> passed, Set<Channel.Kind> silent, List<Requirement> urgent) {
  /// Keeps the lists unchangeable.
  public ChannelStep {
    open = List.copyOf(open);
    passed = List.copyOf(passed);
    urgent = List.copyOf(urgent);
  }
}
