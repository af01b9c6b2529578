package org.comity.identity.web.passkey;

import com.webauthn4j.util.exception.WebAuthnException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.comity.database.Acting;
import org.comity.identity.web.session.Challenge;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The two ceremonies as a browser goes through them: it fetches what is asked, lets the device
/// answer, and sends the answer with a form. What was asked is remembered in the session and good
/// once.
@Component
public class Passkeys {
  private static final JsonMapper JSON =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
  private static final Duration LIFE = Duration.ofMinutes(10);
  private static final String CREATION = "challenge-creation";
  private static final String USE = "challenge-use";
  private static final int LONGEST_LABEL = 60;

  private final Ceremony ceremony;
  private final Clock clock;

  Passkeys(Ceremony ceremony, Clock clock) {
    this.ceremony = ceremony;
    this.clock = clock;
  }

  /// A person's own passkeys, the oldest first.
  public List<Passkey> of(UUID person) {
    return ceremony.of(person);
  }

  /// Removes one of a person's own.
  public void remove(UUID person, UUID id) {
    ceremony.remove(person, id);
  }

  /// Asks for a passkey, as JSON for the browser.
  ///
  /// @param person whose it must be; null for whoever signs in
  public String ask(@Nullable UUID person, HttpServletRequest request) {
    Bytes challenge = begin(USE, request);
    return JSON.writeValueAsString(Acting.SIGN_IN.call(() -> ceremony.request(person, challenge)));
  }

  /// Who answered rightly; empty if the answer is wrong, late or given before.
  ///
  /// @param person whose passkey was asked for; null for whoever signs in
  /// @param answer what the browser sent, as JSON
  public Optional<UUID> answered(@Nullable UUID person, String answer, HttpServletRequest request) {
    return attempt(
        USE,
        request,
        challenge ->
            Acting.SIGN_IN.call(
                () ->
                    ceremony.authenticate(
                        ceremony.request(person, challenge),
                        JSON.readValue(
                            answer,
                            new TypeReference<
                                PublicKeyCredential<AuthenticatorAssertionResponse>>() {}))));
  }

  /// Asks for a new passkey, as JSON for the browser.
  public String askForNew(UUID person, String email, String name, HttpServletRequest request) {
    Bytes challenge = begin(CREATION, request);
    return JSON.writeValueAsString(ceremony.creation(Owners.of(person, email, name), challenge));
  }

  /// Keeps a new passkey; false if the answer is wrong, late or given before.
  public boolean created(UUID person, String label, String answer, HttpServletRequest request) {
    String name = label.isBlank() ? "Passkey" : label.strip();
    return attempt(
            CREATION,
            request,
            challenge -> {
              ceremony.register(
                  ceremony.creation(Owners.of(person, "", ""), challenge),
                  JSON.readValue(
                      answer,
                      new TypeReference<
                          PublicKeyCredential<AuthenticatorAttestationResponse>>() {}),
                  name.substring(0, Math.min(name.length(), LONGEST_LABEL)));
              return true;
            })
        .orElse(false);
  }

  private Bytes begin(String name, HttpServletRequest request) {
    Bytes challenge = Bytes.random();
    request
        .getSession()
        .setAttribute(
            name, new Challenge(challenge.toBase64UrlString(), clock.instant().plus(LIFE)));
    return challenge;
  }

  private <T> Optional<T> attempt(
      String name, HttpServletRequest request, Function<Bytes, T> check) {
    try {
      return taken(name, request).map(check);
    } catch (WebAuthnException | IllegalArgumentException | JacksonException e) {
      return Optional.empty();
    }
  }

  private Optional<Bytes> taken(String name, HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(name) instanceof Challenge challenge)) {
      return Optional.empty();
    }
    session.removeAttribute(name);
    return challenge.until().isBefore(clock.instant())
        ? Optional.empty()
        : Optional.of(Bytes.fromBase64(challenge.value()));
  }
}
