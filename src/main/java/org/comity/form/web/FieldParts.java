package org.comity.form.web;

import org.comity.form.AnswerType;

/// Which control of a field a place inside an answer is: `[2].date` of cited laws is `law.2.date`.
final class FieldParts {
  private FieldParts() {}

  static String of(AnswerType type, String place) {
    if (place.startsWith("[")) {
      String row = place.substring(1).replace("]", "");
      return rows(type) + "." + (row.contains(".") ? row : row + "." + first(type));
    }
    return place.isEmpty() ? whole(type) : place;
  }

  private static String whole(AnswerType type) {
    return switch (type) {
      case AnswerType.YesNo yesNo -> "choice";
      case AnswerType.YesPartNo yesPartNo -> "choice";
      case AnswerType.SingleChoice choice -> "choice";
      case AnswerType.MultiChoice choices -> "choices";
      case AnswerType.ShortText text -> "text";
      case AnswerType.LongText text -> "text";
      case AnswerType.Decimal number -> "number";
      case AnswerType.Day day -> "date";
      case AnswerType.Money money -> "amount";
      case AnswerType.Citations laws -> "law.0.title";
      case AnswerType.Authorities authorities -> "authority.0.name";
      case AnswerType.Table(var columns) -> "row.0." + columns.getFirst().key();
      case AnswerType.Files files -> "upload";
    };
  }

  private static String rows(AnswerType type) {
    return switch (type) {
      case AnswerType.Citations laws -> "law";
      case AnswerType.Authorities authorities -> "authority";
      case AnswerType.Files files -> "file";
      default -> "row";
    };
  }

  private static String first(AnswerType type) {
    return switch (type) {
      case AnswerType.Citations laws -> "title";
      case AnswerType.Table(var columns) -> columns.getFirst().key();
      default -> "name";
    };
  }
}
