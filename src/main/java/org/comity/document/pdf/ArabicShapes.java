package org.comity.document.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/// Joins Arabic letters. A vowel mark is kept as the mark that sits on its letter; the library's
/// own way sets it on a dash, which tears words apart.
final class ArabicShapes extends ICUBidiReorderer {
  private static final String ISOLATED = "ﹰﹲﹴﹶﹸﹺﹼﹾ";
  private static final String MARKS = "\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652";

  private final ArabicShaping shaping =
      new ArabicShaping(
          ArabicShaping.TEXT_DIRECTION_LOGICAL
              | ArabicShaping.LETTERS_SHAPE_TASHKEEL_ISOLATED
              | ArabicShaping.LENGTH_GROW_SHRINK);

  @Override
  public String shapeText(String text) {
    try {
      return withMarks(shaping.shape(text));
    } catch (ArabicShapingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String withMarks(String shaped) {
    var marked = new StringBuilder(shaped.length());
    for (int i = 0; i < shaped.length(); i++) {
      char c = shaped.charAt(i);
      int mark = ISOLATED.indexOf(c);
      if (!InvisibleSigns.joins(c)) {
        marked.append(mark < 0 ? c : MARKS.charAt(mark));
      }
    }
    return marked.toString();
  }
}
