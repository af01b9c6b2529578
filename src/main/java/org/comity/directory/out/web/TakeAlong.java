package org.comity.directory.out.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.directory.web.AuthorityPage;
import org.comity.directory.web.StateEntryPage;
import org.comity.directory.web.list.Chosen;
import org.comity.directory.web.list.DirectoryPage;

/// What a page of the directory offers to take along: the same that it shows, as files.
///
/// @param files the files
/// @param all the path of the page with all formats, without its language
public record TakeAlong(List<FileLink> files, String all) {
  /// Keeps the list unchangeable.
  public TakeAlong {
    files = List.copyOf(files);
  }

  /// A file.
  ///
  /// @param words the key of what it is
  /// @param path its path without the language
  public record FileLink(String words, String path) {}

  /// From the list of States, as it is narrowed.
  public static TakeAlong of(DirectoryPage page) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("q", page.chosen().query());
    page.filters().forEach(filter -> fields.put(filter.name(), filter.chosen()));
    fields.put("on", page.on().value());
    String query = query(fields);
    return new TakeAlong(
        Stream.concat(tables(query), Stream.of(feed("/directory"))).toList(),
        "/directory/formats" + query);
  }

  /// From the page of a State.
  public static TakeAlong of(StateEntryPage page) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("state", page.code());
    fields.put("on", page.on().chosen() ? page.on().value() : "");
    String query = query(fields);
    String state = "/directory/" + page.code();
    return new TakeAlong(
        Stream.of(
                Stream.of(
                    new FileLink("directory.out.sheet", state + "/sheet.pdf" + page.on().query())),
                tables(query),
                Stream.of(feed(state)))
            .flatMap(files -> files)
            .toList(),
        "/directory/formats" + query);
  }

  /// From the page of an authority.
  public static TakeAlong of(AuthorityPage page) {
    String path = "/directory/authorities/" + page.id();
    String day = page.on().query();
    return new TakeAlong(
        List.of(
            new FileLink("directory.out.vcard", path + "/card.vcf" + day),
            new FileLink("directory.out.jcard", path + "/card.json" + day)),
        "/directory/formats");
  }

  /// The files of a selection.
  static List<FileLink> all(String query) {
    return Stream.concat(
            tables(query),
            Stream.of(
                file("directory.out.designationsCsv", "designations.csv", query),
                file("directory.out.vcards", "authorities.vcf", query),
                file("directory.out.jcards", "authorities.jcard", query)))
        .toList();
  }

  /// A feed of changes.
  ///
  /// @param of the path of the page it belongs to
  static FileLink feed(String of) {
    return new FileLink("directory.out.feed", of + "/changes.atom");
  }

  private static Stream<FileLink> tables(String query) {
    return Stream.of(
        file("directory.out.spreadsheet", "directory.xlsx", query),
        file("directory.out.csv", "authorities.csv", query),
        file("directory.out.json", "directory.json", query));
  }

  private static FileLink file(String words, String name, String query) {
    return new FileLink(words, "/directory/files/" + name + query);
  }

  /// The fields of the list as an address sends them.
  static Map<String, String> fields(Chosen chosen) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("q", chosen.query());
    fields.put("state", chosen.state());
    fields.put("function", chosen.function());
    fields.put("basis", chosen.basis());
    fields.put("accepts", chosen.accepts());
    fields.put("channel", chosen.channel());
    fields.put("network", chosen.network());
    fields.put("known", chosen.known());
    fields.put("source", chosen.source());
    fields.put("on", chosen.on());
    return fields;
  }

  /// The end of an address with the fields that are filled in; empty for none.
  static String query(Map<String, String> fields) {
    String filled =
        fields.entrySet().stream()
            .filter(each -> !each.getValue().isEmpty())
            .map(each -> each.getKey() + "=" + encoded(each.getValue()))
            .collect(Collectors.joining("&"));
    return filled.isEmpty() ? "" : "?" + filled;
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
