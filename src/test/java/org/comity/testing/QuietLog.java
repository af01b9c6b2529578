package org.comity.testing;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.filter.Filter;
import ch.qos.logback.core.spi.FilterReply;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.slf4j.bridge.SLF4JBridgeHandler;
import org.springframework.boot.logging.LoggingSystem;

/// The log of a test run: set up once by `log-of-tests.xml`, before a test begins, for each program
/// that starts or ends would otherwise set it up anew beneath the other lane. Processes that tests
/// start log as the program does.
public final class QuietLog implements LauncherSessionListener {
  @Override
  public void launcherSessionOpened(LauncherSession session) {
    System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    System.setProperty("logback.configurationFile", "log-of-tests.xml");
    SLF4JBridgeHandler.removeHandlersForRootLogger();
    SLF4JBridgeHandler.install();
  }

  /// Drops what is logged by a thread that prints for itself: a command of the program is quiet.
  public static final class OfCommands extends Filter<ILoggingEvent> {
    @Override
    public FilterReply decide(ILoggingEvent event) {
      return OwnStreams.areUsed() ? FilterReply.DENY : FilterReply.NEUTRAL;
    }
  }
}
