package org.comity.file;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/// How large files may be: settings of the installation.
@Component
public class FileLimits {
  private final long mostOfOne;
  private final long mostOfBody;

  /// The limits, written like `50MB`.
  public FileLimits(
      @Value("${comity.file.most:50MB}") DataSize mostOfOne,
      @Value("${comity.file.most-of-body:1GB}") DataSize mostOfBody) {
    this.mostOfOne = mostOfOne.toBytes();
    this.mostOfBody = mostOfBody.toBytes();
  }

  /// Most bytes of one file.
  public long mostOfOne() {
    return mostOfOne;
  }

  /// Most bytes of all files of a body together.
  public long mostOfBody() {
    return mostOfBody;
  }
}
