package org.comity.request.web.translation;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.comity.form.web.FileForm;

/// The one file of a form as it arrives; of one that is too large no more is kept than tells so.
final class ArrivingTexts implements FileForm.Receiver {
  private static final int MOST = 8_000_000;

  private byte[] content = new byte[0];

  @Override
  public void take(String called, InputStream arriving) throws IOException {
    if (content.length == 0) {
      content = arriving.readNBytes(MOST + 1);
    }
  }

  /// What it says; empty where no file was chosen.
  String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
