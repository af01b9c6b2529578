package org.comity.directory.in.web;

import java.io.IOException;
import java.io.InputStream;
import org.comity.form.web.FileForm;

/// The one file of a form as it arrives; of one that is too large no more is kept than tells so.
final class ArrivingFile implements FileForm.Receiver {
  private final int most;
  private byte[] content = new byte[0];
  private String name = "";

  ArrivingFile(int most) {
    this.most = most;
  }

  @Override
  public void take(String called, InputStream arriving) throws IOException {
    if (name.isEmpty()) {
      name = called;
      content = arriving.readNBytes(most + 1);
    }
  }

  /// Its bytes; none where no file was chosen.
  byte[] content() {
    return content.clone();
  }

  /// As the sender calls it; empty where no file was chosen.
  String name() {
    return name;
  }
}
