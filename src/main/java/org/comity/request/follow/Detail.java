package org.comity.request.follow;

import java.util.Locale;

/// Something an entry says besides its day.
public enum Detail {
  /// Who signed.
  PERSON(Shape.LINE),
  /// In which office.
  OFFICE(Shape.LINE),
  /// Where.
  PLACE(Shape.LINE),
  /// By which channel; an option of `req.channel`.
  CHANNEL(Shape.CHANNEL),
  /// By what means; an option of `req.transmissionMeans`.
  MEANS(Shape.MEANS),
  /// To whom, or from whom.
  CORRESPONDENT(Shape.LINE),
  /// The reference under which the other State or the sending office keeps it.
  REFERENCE(Shape.LINE),
  /// Until which day.
  DUE(Shape.DAY),
  /// The ground of refusal; a word of [Refusal].
  GROUND(Shape.GROUND),
  /// On what conditions the material may be used (UNTOC 18(19), 18(20)).
  CONDITIONS(Shape.TEXT),
  /// In words.
  WORDS(Shape.TEXT);

  private final Shape shape;

  Detail(Shape shape) {
    this.shape = shape;
  }

  /// What can stand there.
  public enum Shape {
    /// A line.
    LINE,
    /// A text of several lines.
    TEXT,
    /// A calendar date.
    DAY,
    /// A channel.
    CHANNEL,
    /// A means of sending.
    MEANS,
    /// A ground of refusal.
    GROUND
  }

  /// What can stand there.
  public Shape shape() {
    return shape;
  }

  /// The word for it in forms, programs and keys of words.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
