package org.comity.request.web.list;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.comity.form.web.FileForm;

/// The one file of a form as it arrives, and the passphrase beside it; of one that is too large no
/// more is kept than tells so.
final class ArrivingCase implements FileForm.Receiver {
  private static final int MOST = 4_000_000;

  // What a form says around its file.
  private static final int AROUND = 10_000;

  private byte[] content = new byte[0];
  private boolean large;
  private String passphrase = "";

  /// Takes the file of a form. One that says beforehand that it is too large is not looked at; what
  /// it sends is let run out, so that the sender sees the answer.
  static ArrivingCase of(HttpServletRequest request) throws IOException {
    var arriving = new ArrivingCase();
    if (request.getContentLengthLong() > MOST + AROUND) {
      arriving.large = true;
      FileForm.pass(request);
    } else {
      Map<String, List<String>> fields = FileForm.read(request, arriving);
      arriving.passphrase = String.join("", fields.getOrDefault("passphrase", List.of()));
    }
    return arriving;
  }

  /// Whether it is larger than a case can be.
  boolean large() {
    return large || content.length > MOST;
  }

  @Override
  public void take(String called, InputStream arriving) throws IOException {
    if (content.length == 0) {
      content = arriving.readNBytes(MOST + 1);
    }
  }

  /// What came; nothing where no file was chosen.
  byte[] content() {
    return content.clone();
  }

  /// The passphrase of an encrypted one; empty for none.
  String passphrase() {
    return passphrase;
  }
}
