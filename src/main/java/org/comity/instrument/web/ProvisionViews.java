package org.comity.instrument.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.instrument.Counterpart;
import org.comity.instrument.Instruments;
import org.comity.instrument.Provision;
import org.comity.instrument.ProvisionId;
import org.comity.language.Language;
import org.comity.language.Text;

/// Makes what pages show of provisions.
///
/// @param instruments where they are looked up
/// @param twins the way to their counterparts
public record ProvisionViews(Instruments instruments, Twins twins) {

  /// A provision that is described here.
  public ProvisionView of(Provision provision) {
    Reading reading = twins.reading();
    Language language = reading.language();
    ProvisionId id = provision.id();
    return new ProvisionView(
        id.value(),
        twins.address(id),
        id.citation(),
        instruments.text(provision, language),
        reading.word("instrument.kind.", provision.kind()),
        reading.word("instrument.duty.", provision.duty()),
        instruments.condition(provision, language),
        instruments.notification(provision, language),
        instruments.counterparts().of(id).stream()
            .map(pair -> twins.twin(pair, pair.other()))
            .toList(),
        instruments.counterparts().reasonForNone(id).map(reading::english));
  }

  /// The provisions of a treaty that is not described here, with what answers to them.
  public static List<ProvisionView> ofCounterparts(List<Counterpart> pairs, Twins twins) {
    Map<ProvisionId, List<Counterpart>> byOther = new LinkedHashMap<>();
    pairs.forEach(
        pair -> byOther.computeIfAbsent(pair.other(), id -> new java.util.ArrayList<>()).add(pair));
    return byOther.entrySet().stream()
        .map(entry -> counterpart(entry.getKey(), entry.getValue(), twins))
        .toList();
  }

  private static ProvisionView counterpart(ProvisionId id, List<Counterpart> pairs, Twins twins) {
    Reading reading = twins.reading();
    Text where =
        new Text(
            reading.say("instrument.article.withDepositary"),
            reading.language(),
            Text.State.SOURCE);
    return new ProvisionView(
        id.value(),
        twins.address(id),
        id.citation(),
        where,
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        pairs.stream().map(pair -> twins.twin(pair, pair.provision())).toList(),
        Optional.empty());
  }
}
