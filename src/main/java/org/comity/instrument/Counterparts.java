package org.comity.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The map between the Organized Crime Convention and other treaties, read both ways.
///
/// @param all every pair, in the order of the Organized Crime Convention
/// @param without why a provision has no counterpart, in English, by identifier
public record Counterparts(List<Counterpart> all, Map<String, String> without) {

  /// Keeps the map unchangeable.
  public Counterparts {
    all = List.copyOf(all);
    without = Map.copyOf(without);
  }

  /// The counterparts of a provision of the Organized Crime Convention.
  public List<Counterpart> of(ProvisionId provision) {
    return all.stream().filter(pair -> pair.provision().equals(provision)).toList();
  }

  /// The pairs whose other side is in this article of another treaty, such as `UNCAC-46`.
  public List<Counterpart> inArticle(String articleId) {
    return all.stream().filter(pair -> pair.other().articleId().equals(articleId)).toList();
  }

  /// The pairs whose other side is in the treaty of this code.
  public List<Counterpart> inInstrument(String code) {
    return all.stream().filter(pair -> pair.other().instrument().equals(code)).toList();
  }

  /// Why a provision has no counterpart; empty if it has one or nothing is said.
  public Optional<String> reasonForNone(ProvisionId provision) {
    return Optional.ofNullable(without.get(provision.value()));
  }
}
