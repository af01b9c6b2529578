package org.comity.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import org.comity.document.html.HtmlRenderer;
import org.comity.document.pdf.PdfRenderer;
import org.comity.language.Language;
import org.comity.language.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A build that was made without npm.
class WithoutFontsTest {
  private static final String PDF = "org.comity.document.pdf.";

  /// Sees everything but the fonts.
  private static final class Fontless extends ClassLoader {
    Fontless() {
      super(WithoutFontsTest.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null || !name.startsWith(PDF)) {
        return loaded == null ? super.loadClass(name, resolve) : loaded;
      }
      try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in == null ? new byte[0] : in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }

    @Override
    public @Nullable URL getResource(String name) {
      return name.startsWith("fonts/") ? null : super.getResource(name);
    }
  }

  @Test
  void aPdfIsRefusedWithTheCommandThatBringsTheFonts() throws Exception {
    var words = new Words();
    Renderer renderer =
        (Renderer)
            new Fontless()
                .loadClass(PdfRenderer.class.getName())
                .getConstructor(HtmlRenderer.class, Words.class)
                .newInstance(new HtmlRenderer(words), words);
    for (Language language : new Language[] {Language.ENGLISH, Language.ARABIC}) {
      assertThat(renderer.render(Samples.blank(language)))
          .isInstanceOfSatisfying(
              Rendering.FontsMissing.class,
              missing -> assertThat(missing.message()).contains("npm ci --ignore-scripts"));
    }
  }
}
