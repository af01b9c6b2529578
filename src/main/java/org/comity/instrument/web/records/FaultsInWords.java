package org.comity.instrument.web.records;

import java.util.List;
import java.util.Locale;
import org.comity.instrument.Instrument;
import org.comity.instrument.Instruments;
import org.comity.instrument.recorded.Fault;
import org.comity.instrument.web.Reading;
import org.comity.shell.Problem;

/// Says in words what has to be put right.
record FaultsInWords(Instruments instruments, Reading reading) {

  /// A problem for each fault.
  ///
  /// @param instrument the code of the treaty that was chosen, if one was
  List<Problem> of(List<Fault> faults, String instrument) {
    String adopted =
        instruments.find(instrument).map(Instrument::adopted).map(reading::date).orElse("");
    return faults.stream().map(fault -> problem(fault, adopted)).toList();
  }

  private Problem problem(Fault fault, String adopted) {
    String reason = fault.reason().name().toLowerCase(Locale.ROOT);
    return new Problem(
        fault.field().name().toLowerCase(Locale.ROOT),
        reading.say("instrument.fault." + reason, "date", adopted));
  }
}
