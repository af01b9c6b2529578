package org.comity.identity.web.session;

import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/// Writes what a session remembers as JSON and reads it back; refuses anything outside of the
/// closed set.
final class SessionJson implements ConversionService {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final ObjectReader READER = JSON.readerFor(SessionFact.class);
  private static final ObjectWriter WRITER = JSON.writerFor(SessionFact.class);

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
      case byte[] bytes -> READER.readValue(bytes);
      case SessionFact fact -> WRITER.writeValueAsBytes(fact);
      default -> throw new IllegalArgumentException("A session does not keep " + source.getClass());
    };
  }
}
