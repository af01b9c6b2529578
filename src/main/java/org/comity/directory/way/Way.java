package org.comity.directory.way;

import java.util.List;
import java.util.Optional;

/// The way from one State to another.
///
/// @param need what is needed
/// @param grounds every treaty and resolution that serves the kind of assistance, those too that do
///   not stand between the two
/// @param course what follows from the one that is taken; empty where none can be
/// @param networks the networks both belong to
public record Way(Need need, List<Ground> grounds, Optional<Course> course, NetworkStep networks) {
  /// What follows from a legal basis.
  ///
  /// @param ground the basis
  /// @param extradition whether it serves for extradition; empty where something else is needed
  /// @param conditions what is asked of the request
  /// @param authority who receives it
  /// @param languages in which languages
  /// @param channels by which channel
  /// @param hours whether somebody is there
  public record Course(
      Ground ground,
      Optional<ExtraditionStep> extradition,
      ConditionsStep conditions,
      AuthorityStep authority,
      LanguageStep languages,
      ChannelStep channels,
      HoursStep hours) {}

  /// Keeps the list unchangeable.
  public Way {
    grounds = List.copyOf(grounds);
  }
}
