package org.comity.identity.web.session;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import tools.jackson.databind.json.JsonMapper;

/// Writes what a session remembers as JSON and reads it back; refuses anything outside of the
/// closed set.
final class SessionJson implements ConversionService {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Override
  public boolean canConvert(@Nullable Class<?> source, Class<?> target) {
    return true;
  }

  @Override
  public boolean canConvert(@Nullable TypeDescriptor source, TypeDescriptor target) {
    return true;
  }

  @Override
  public <T> @Nullable T convert(@Nullable Object source, Class<T> target) {
    return target.cast(converted(source));
  }

  @Override
  public @Nullable Object convert(
      @Nullable Object source, @Nullable TypeDescriptor from, TypeDescriptor to) {
    return converted(source);
  }

  private static @Nullable Object converted(@Nullable Object source) {
    return switch (source) {
      case null -> null;
      case byte[] bytes ->
          JSON.readValue(new String(bytes, StandardCharsets.UTF_8), SessionFact.class);
      case SessionFact fact ->
          JSON.writerFor(SessionFact.class)
              .writeValueAsString(fact)
              .getBytes(StandardCharsets.UTF_8);
      default -> throw new IllegalArgumentException("A session does not keep " + source.getClass());
    };
  }
}
