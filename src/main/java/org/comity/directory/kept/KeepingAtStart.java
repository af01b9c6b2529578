package org.comity.directory.kept;

import org.comity.database.Acting;
import org.comity.directory.content.ReadDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/// Keeps at the start what the files say.
@Component
class KeepingAtStart implements ApplicationRunner {
  private static final Logger LOG = LoggerFactory.getLogger(KeepingAtStart.class);

  private final EntryVersions versions;
  private final ReadDirectory read;

  KeepingAtStart(EntryVersions versions, ReadDirectory read) {
    this.versions = versions;
    this.read = read;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    int written = Acting.JOB.call(() -> versions.keep(read.rows()));
    if (written > 0) {
      LOG.info("{} entries of the directory are new, changed or gone", written);
    }
  }
}
