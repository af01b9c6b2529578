package org.comity.directory.links;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.security.cert.CertificateException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.comity.directory.links.Found.Result;
import org.springframework.stereotype.Component;

/// Looks at a web address by HTTP: asks for the head of the page, and only where that is refused
/// for the page; follows at most five redirects, each to a public host by http or https.
@Component
class HttpProbe implements Probe {
  private static final int MOST_REDIRECTS = 5;

  private final Knock knock;

  HttpProbe(Knock knock) {
    this.knock = knock;
  }

  @Override
  public Found look(String address) {
    try {
      return follow(address);
    } catch (NotPublicException e) {
      return Found.of(Result.NOT_PUBLIC);
    } catch (SSLException e) {
      return Found.of(certificate(e) ? Result.CERTIFICATE : Result.NO_ANSWER);
    } catch (IOException | URISyntaxException e) {
      return Found.of(Result.NO_ANSWER);
    }
  }

  private static boolean certificate(SSLException failure) {
    return Stream.iterate((Throwable) failure, Objects::nonNull, Throwable::getCause)
        .anyMatch(CertificateException.class::isInstance);
  }

  private Found follow(String address) throws IOException, URISyntaxException {
    URI at = WebAddress.of(address);
    boolean forGood = false;
    for (int i = 0; i <= MOST_REDIRECTS; i++) {
      Knock.Answer answer = ask(at);
      Optional<String> next = answer.redirect();
      if (next.isEmpty()) {
        return found(answer.status(), forGood ? at.toString() : "");
      }
      forGood |= answer.forGood();
      at = WebAddress.from(at, next.get());
    }
    return Found.of(Result.NO_ANSWER);
  }

  // Some servers refuse to tell the head alone.
  private Knock.Answer ask(URI at) throws IOException {
    Knock.Answer head = knock.ask("HEAD", at);
    return head.refusesHead() ? knock.ask("GET", at) : head;
  }

  // Who wants a sign-in, or fewer questions, is there.
  private static Found found(int status, String moved) {
    if (status == 404 || status == 410) {
      return Found.of(Result.NOT_FOUND);
    }
    if (status >= 500 || status < 200) {
      return Found.of(Result.NO_ANSWER);
    }
    return moved.isEmpty() ? Found.of(Result.OK) : new Found(Result.MOVED, moved);
  }
}
