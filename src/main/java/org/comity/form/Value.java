package org.comity.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.document.RichText;
import org.jspecify.annotations.Nullable;

/// An answer as it is stored. A value is never empty: an answer taken away is no value.
public sealed interface Value {
  /// One chosen option.
  ///
  /// @param key the option
  /// @param other what "other" stands for, where that was chosen and said
  record Choice(String key, @Nullable String other) implements Value {
    /// A choice that needs no words.
    public Choice(String key) {
      this(key, null);
    }
  }

  /// Several chosen options.
  ///
  /// @param keys the options, each once, in the order of the definition
  /// @param other what "other" stands for, where that is among them and said
  record Choices(List<String> keys, @Nullable String other) implements Value {
    /// Refuses an empty list, which would be no answer.
    public Choices {
      keys = filled(keys);
    }

    /// Choices that need no words.
    public Choices(List<String> keys) {
      this(keys, null);
    }
  }

  /// One line of text.
  record ShortText(String text) implements Value {
    /// Refuses a blank text, which would be no answer.
    public ShortText {
      written(text);
    }
  }

  /// A text of several paragraphs, lists and tables.
  record LongText(RichText text) implements Value {
    /// Refuses a text without a word, which would be no answer.
    public LongText {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("A text without a word is no answer");
      }
    }
  }

  /// A number, kept without trailing zeros.
  record Decimal(BigDecimal number) implements Value {
    private static final int MOST_ZEROS = 40;

    /// Brings 1.50 and 1.5, and 1E+3 and 1000, to one form; leaves what is absurdly large as it is,
    /// for the type to refuse.
    public Decimal {
      number = number.stripTrailingZeros();
      if (number.scale() < 0 && number.scale() > -MOST_ZEROS) {
        number = number.setScale(0);
      }
    }
  }

  /// A calendar date.
  record Day(LocalDate date) implements Value {}

  /// An amount in a currency of ISO 4217, such as 12.50 EUR.
  record Money(BigDecimal amount, String currency) implements Value {}

  /// Provisions of national law.
  record Citations(List<Citation> laws) implements Value {
    /// Refuses an empty list, which would be no answer.
    public Citations {
      laws = filled(laws);
    }
  }

  /// One provision of national law. Where the law stands in the State's library, title, language,
  /// link, date and file are the library's: the stored answer leaves them out, whoever reads it
  /// gets them filled in.
  ///
  /// @param lawId the law in the State's library of laws, where it stands there
  /// @param title the act
  /// @param article the article and paragraph cited here
  /// @param language the language of the text, a BCP 47 tag
  /// @param link where the text can be read
  /// @param date of the act or of its last change
  /// @param note what the reader should know about this law at this place
  /// @param file the text of the law, where the library has it
  record Citation(
      @Nullable UUID lawId,
      String title,
      @Nullable String article,
      @Nullable String language,
      @Nullable String link,
      @Nullable LocalDate date,
      @Nullable String note,
      @Nullable NamedFile file) {
    /// A citation without a note and without a file.
    public Citation(
        @Nullable UUID lawId,
        String title,
        @Nullable String article,
        @Nullable String language,
        @Nullable String link,
        @Nullable LocalDate date) {
      this(lawId, title, article, language, link, date, null, null);
    }
  }

  /// Authorities, in the order given.
  record Authorities(List<Authority> authorities) implements Value {
    /// Refuses an empty list, which would be no answer.
    public Authorities {
      authorities = filled(authorities);
    }
  }

  /// One authority.
  ///
  /// @param name its name as the State writes it
  /// @param directoryId its entry in the directory of authorities, where it stands there
  /// @param note contact unit, channel, usual time
  record Authority(String name, @Nullable String directoryId, @Nullable String note) {}

  /// Rows of a table, each from column key to the text of the cell; a blank cell is left out.
  record Rows(List<Map<String, String>> rows) implements Value {
    /// Refuses an empty table, which would be no answer.
    public Rows {
      rows = filled(rows.stream().map(Map::copyOf).toList());
    }
  }

  /// Uploaded files.
  record Files(List<NamedFile> files) implements Value {
    /// Refuses an empty list, which would be no answer.
    public Files {
      files = filled(files);
    }
  }

  /// A file by its identifier. What it is, its size and hash are of the file itself and are filled
  /// in when the answer is saved, whatever was given.
  ///
  /// @param name under which it was uploaded
  /// @param description what its author says of it
  /// @param kind what it is, such as `pdf`
  /// @param size in bytes
  /// @param sha256 of its content, in hex
  record NamedFile(
      UUID id,
      String name,
      @Nullable String description,
      @Nullable String kind,
      long size,
      @Nullable String sha256) {
    /// A file of which only this is known so far.
    public NamedFile(UUID id, String name, @Nullable String description) {
      this(id, name, description, null, 0, null);
    }

    /// Its hash; empty text as long as it is not known.
    public String hash() {
      return sha256 == null ? "" : sha256;
    }
  }

  /// "No information available", with the reason: closes a question of any type and counts as
  /// answered.
  record Unavailable(String reason) implements Value {
    /// Refuses a blank reason: without one the question stays open.
    public Unavailable {
      written(reason);
    }
  }

  private static <T> List<T> filled(List<T> list) {
    if (list.isEmpty()) {
      throw new IllegalArgumentException("An empty list is no answer");
    }
    return List.copyOf(list);
  }

  private static void written(String text) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("A blank text is no answer");
    }
  }
}
