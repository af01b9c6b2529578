package org.comity.identity.factor;

/// A picture that a telephone reads, drawn as one path of an SVG.
public final class QrCode {
  private static final int QUIET = 4;

  private QrCode() {}

  /// The path of the dark squares; each is one unit wide.
  public static String path(String text) {
    var code = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
    var path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append("M%d %dh1v1h-1z".formatted(x + QUIET, y + QUIET));
        }
      }
    }
    return path.toString();
  }

  /// How many units the picture is wide and high, with the quiet edge that readers need.
  public static int size(String text) {
    return io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM).size
        + 2 * QUIET;
  }
}
