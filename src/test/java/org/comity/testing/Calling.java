package org.comity.testing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A program that calls the interface with a token; every answer is held against what is promised.
public final class Calling {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final MockMvc pages;
  private final ApiContract contract;
  private final String token;

  /// A program with this token.
  public Calling(MockMvc pages, ApiContract contract, String token) {
    this.pages = pages;
    this.contract = contract;
    this.token = token;
  }

  /// What it was answered.
  public record Told(MockHttpServletResponse answer) {
    /// The status.
    public int status() {
      return answer.getStatus();
    }

    /// The version that stands.
    public String tag() {
      return String.valueOf(answer.getHeader("ETag"));
    }

    /// The body as JSON.
    public JsonNode json() {
      return JSON.readTree(answer.getContentAsByteArray());
    }

    /// The code of a problem.
    public String code() {
      return json().path("code").asString();
    }

    /// The codes of what is wrong.
    public java.util.List<String> wrong() {
      return json().path("errors").valueStream().map(e -> e.path("code").asString()).toList();
    }
  }

  /// Reads; the headers alternate name and value.
  public Told get(String path, String... headers) {
    return call(HttpMethod.GET, path, null, headers);
  }

  /// Writes a body.
  public Told put(String path, String body, String... headers) {
    return call(HttpMethod.PUT, path, body, headers);
  }

  /// Takes away.
  public Told delete(String path, String... headers) {
    return call(HttpMethod.DELETE, path, null, headers);
  }

  /// Does something.
  public Told post(String path) {
    return call(HttpMethod.POST, path, null);
  }

  /// Any call.
  public Told call(
      HttpMethod method,
      String path,
      @org.jspecify.annotations.Nullable String body,
      String... headers) {
    MockHttpServletRequestBuilder call =
        request(method, URI.create(path)).header("Authorization", "Bearer " + token);
    for (int i = 0; i + 1 < headers.length; i += 2) {
      call.header(headers[i], headers[i + 1]);
    }
    if (body != null) {
      call.contentType("application/json").content(body);
    }
    try {
      MockHttpServletResponse answer = pages.perform(call).andReturn().getResponse();
      contract.check(method.name(), path, answer);
      return new Told(answer);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
