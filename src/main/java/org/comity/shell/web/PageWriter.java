package org.comity.shell.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.comity.shell.Frame;
import org.comity.shell.Page;
import org.springframework.stereotype.Component;

/// Writes a page record through its template into the response.
@Component
class PageWriter {
  private final TemplateEngine templates;
  private final Frames frames;

  PageWriter(Frames frames) {
    this.frames = frames;
    this.templates = TemplateEngine.createPrecompiled(ContentType.Html);
  }

  void write(Page page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Frame frame = frames.of(request);
    var output = new Utf8ByteOutput();
    templates.render(page.template(), Map.of("page", page, "frame", frame), output);
    response.setStatus(page.status());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Language", frame.language().tag());
    // In one piece: each write passes every filter that looks at the response.
    byte[] whole = output.toByteArray();
    response.setContentLength(whole.length);
    response.getOutputStream().write(whole);
  }
}
