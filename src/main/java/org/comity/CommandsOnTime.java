package org.comity;

import java.lang.reflect.Constructor;
import java.time.Clock;
import picocli.CommandLine;

/// Makes the commands of the program; one that asks for the day is given the clock.
///
/// @param clock of the machine on which the command is given
record CommandsOnTime(Clock clock) implements CommandLine.IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    for (Constructor<?> each : type.getDeclaredConstructors()) {
      if (each.getParameterCount() == 1 && each.getParameterTypes()[0] == Clock.class) {
        return type.cast(each.newInstance(clock));
      }
    }
    return CommandLine.defaultFactory().create(type);
  }
}
