package org.comity;

import org.comity.language.ReadAhead;
import org.springframework.beans.BeansException;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The program with its pages, which starts while its installation is being opened.
final class Program extends SpringApplication {
  private final ReadAhead<Opening> opening;

  Program(ReadAhead<Opening> opening) {
    super(Comity.class);
    this.opening = opening;
    setLogStartupInfo(false);
    // Under its name the build wrote down the parts, where it did.
    setMainApplicationClass(Foretold.class);
    Foretold.use();
    // A part is made when it is first needed, or by [#complete].
    setLazyInitialization(true);
  }

  /// Makes the parts that nobody has needed yet, so that the first visitor does not wait for them.
  static void complete(ConfigurableApplicationContext running) {
    Thread.ofPlatform().daemon().name("completing").start(() -> completeNow(running));
  }

  private static void completeNow(ConfigurableApplicationContext running) {
    try {
      make(running);
    } catch (BeansException e) {
      // A program that is stopped in its first seconds needs no more parts.
      if (!running.isClosed()) {
        throw e;
      }
    }
  }

  private static void make(ConfigurableApplicationContext running) {
    var parts = running.getBeanFactory();
    for (String name : parts.getBeanDefinitionNames()) {
      if (!running.isClosed() && parts.getMergedBeanDefinition(name).isSingleton()) {
        parts.getBean(name);
      }
    }
  }

  /// Starts the parts. Where the installation is at fault, the run is abandoned without a word, for
  /// whoever opened it has more to say.
  @Override
  protected void refresh(ConfigurableApplicationContext context) {
    try {
      super.refresh(context);
    } catch (RuntimeException e) {
      throw opened() ? e : new AbandonedRunException(context);
    }
  }

  private boolean opened() {
    try {
      opening.get().ready();
      return true;
    } catch (RuntimeException e) {
      return false;
    }
  }
}
