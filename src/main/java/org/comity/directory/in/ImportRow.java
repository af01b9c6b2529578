package org.comity.directory.in;

import java.util.List;

/// A row of a file, and what it would change.
///
/// @param table what the row is about
/// @param line its line in the file or row in the sheet, from 1
/// @param subject the identifier of the authority, of its point of contact, or of the designation
/// @param authority the identifier of the authority it is about; empty for one that is new
/// @param verdict what it would do
/// @param differences what it says else than the directory does
/// @param faults what is wrong with it
/// @param likely authorities of the directory that may be the same, none of which is merged
public record ImportRow(
    Table table,
    int line,
    String subject,
    String authority,
    Verdict verdict,
    List<Difference> differences,
    List<Fault> faults,
    List<Likely> likely) {

  /// What a row is about.
  public enum Table {
    /// An authority and how it is reached.
    AUTHORITIES,
    /// For what an authority is named.
    DESIGNATIONS
  }

  /// What a row would do.
  public enum Verdict {
    /// Something that the directory does not have.
    NEW,
    /// Something else than the directory says.
    CHANGED,
    /// What the directory says already.
    UNCHANGED,
    /// Nothing, since something is wrong with it.
    REFUSED
  }

  /// A value.
  ///
  /// @param column the code of its column
  /// @param before what the directory says; empty where it says nothing
  /// @param after what the row says
  public record Difference(String column, String before, String after) {}

  /// An authority that may be the same.
  ///
  /// @param authority its identifier
  /// @param column the code of the column in which they are alike
  public record Likely(String authority, String column) {}

  /// Keeps the lists unchangeable.
  public ImportRow {
    differences = List.copyOf(differences);
    faults = List.copyOf(faults);
    likely = List.copyOf(likely);
  }
}
