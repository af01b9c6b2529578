package org.comity.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Somebody with a browser without script: keeps cookies, follows no redirect by itself, and sends
/// the hidden field of the page it saw last.
public final class Browsing {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final MockMvc pages;
  private final Map<String, Cookie> cookies = new LinkedHashMap<>();
  private String token = "";

  /// A browser that has never been here.
  public Browsing(MockMvc pages) {
    this.pages = pages;
  }

  /// Opens a page.
  public MockHttpServletResponse open(String path) {
    return send(get(path));
  }

  /// Opens a page and gives its text.
  public String read(String path) {
    return text(open(path));
  }

  /// Sends a form from the page that was seen last; the fields alternate name and value.
  public MockHttpServletResponse submit(String path, String... fields) {
    MockHttpServletRequestBuilder form = post(path).param("_csrf", token);
    for (int i = 0; i + 1 < fields.length; i += 2) {
      form.param(fields[i], fields[i + 1]);
    }
    return send(form);
  }

  /// Sends a form with files to a page whose form carries its guard in the address; the fields
  /// alternate name and value.
  public MockHttpServletResponse upload(String path, List<Upload> files, String... fields) {
    var body = new ByteArrayOutputStream();
    for (int i = 0; i + 1 < fields.length; i += 2) {
      body.writeBytes(part("name=\"" + fields[i] + "\"", utf8(fields[i + 1])));
    }
    for (Upload file : files) {
      String names = "name=\"" + file.field() + "\"; filename=\"" + file.name() + "\"";
      body.writeBytes(part(names, file.content().getByteArray()));
    }
    body.writeBytes(utf8("--border--\r\n"));
    return send(
        post(path)
            .queryParam("_csrf", token)
            .contentType("multipart/form-data; boundary=border")
            .content(body.toByteArray()));
  }

  /// A file in a form.
  public record Upload(String field, String name, ByteArrayResource content) {
    public Upload(String field, String name, byte[] content) {
      this(field, name, new ByteArrayResource(content));
    }
  }

  private static byte[] part(String names, byte[] content) {
    var part = new ByteArrayOutputStream();
    part.writeBytes(utf8("--border\r\nContent-Disposition: form-data; " + names + "\r\n\r\n"));
    part.writeBytes(content);
    part.writeBytes(utf8("\r\n"));
    return part.toByteArray();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// Signs in with an invented account of the rehearsal.
  public Browsing signedInAs(String account) {
    open("/en/sign-in");
    submit("/sign-in/rehearsal", "account", account);
    open("/");
    return this;
  }

  /// The value of a cookie; empty if the browser has none of this name.
  public Optional<String> cookie(String name) {
    return Optional.ofNullable(cookies.get(name)).map(Cookie::getValue);
  }

  /// Sends any request with the cookies.
  public MockHttpServletResponse send(MockHttpServletRequestBuilder request) {
    if (!cookies.isEmpty()) {
      request.cookie(cookies.values().toArray(Cookie[]::new));
    }
    try {
      MockHttpServletResponse answer = pages.perform(request).andReturn().getResponse();
      for (Cookie cookie : answer.getCookies()) {
        keep(cookie);
      }
      Matcher found = TOKEN.matcher(text(answer));
      token = found.find() ? found.group(1) : token;
      return answer;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /// The text of an answer.
  public static String text(MockHttpServletResponse answer) {
    return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private void keep(Cookie cookie) {
    if (cookie.getMaxAge() == 0) {
      cookies.remove(cookie.getName());
    } else {
      cookies.put(cookie.getName(), cookie);
    }
  }
}
