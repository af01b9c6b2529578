package org.comity.shell.web;

import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.event.SimpleApplicationEventMulticaster;

/// Tells the parts of the program what happens, but not the part of the web framework that wants to
/// know under which addresses files lie: no page asks it, and for its answer it would have all made
/// that answers pages, before the program says where it is.
final class NoAddressesOfFiles extends SimpleApplicationEventMulticaster {
  private static final String PART = "mvcResourceUrlProvider";

  NoAddressesOfFiles(BeanFactory parts) {
    super(parts);
  }

  @Override
  public void addApplicationListenerBean(String name) {
    if (!name.equals(PART)) {
      super.addApplicationListenerBean(name);
    }
  }
}
