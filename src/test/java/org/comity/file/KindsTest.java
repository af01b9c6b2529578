package org.comity.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {
  private static final String WORD =
      "<Override ContentType=\"application/vnd.openxmlformats-officedocument."
          + "wordprocessingml.document.main+xml\"/>";
  private static final String EXCEL =
      "<Override ContentType=\"application/vnd.openxmlformats-officedocument."
          + "spreadsheetml.sheet.main+xml\"/>";

  static Stream<Arguments> accepted() {
    return Stream.of(
        Arguments.of("%PDF-1.7 and so on", Kind.PDF),
        Arguments.of("\u0089PNG\r\n\u001a\n", Kind.PNG),
        Arguments.of("\u00ff\u00d8\u00ff\u00e0", Kind.JPEG),
        Arguments.of("II*\0\b\0\0\0", Kind.TIFF),
        Arguments.of("Law;Year\nPenal Code;1997", Kind.TEXT),
        Arguments.of("\u00d1\u00e0\u00e9\u00f2 in an old encoding", Kind.TEXT));
  }

  @ParameterizedTest
  @MethodSource("accepted")
  void theFirstBytesSayWhatAFileIs(String content, Kind kind) throws IOException {
    assertThat(kind(content.getBytes(StandardCharsets.ISO_8859_1))).contains(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!doctype html><html><script>alert(1)</script>",
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "MZ\u0090\0\u0003\0 a program",
        "#!/bin/sh and a script",
        "MZ%PDF-1.7",
        "{\\rtf1 an old format}",
        "plain at first\0 and then not"
      })
  void whatIsNotOnTheListIsRefused(String content) throws IOException {
    assertThat(kind(content.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
  }

  @Test
  void anOfficeFileIsKnownByItsNoteWhereverThatStands() throws IOException {
    assertThat(kind(zip(Map.of("[Content_Types].xml", WORD)))).contains(Kind.DOCX);
    byte[] last = zip(Map.of("a.xml", "x".repeat(3_000_000), "[Content_Types].xml", EXCEL));
    assertThat(kind(last)).contains(Kind.XLSX);
    String type = "application/vnd.oasis.opendocument.";
    assertThat(kind(zip(Map.of("mimetype", type + "text")))).contains(Kind.ODT);
    assertThat(kind(zip(Map.of("mimetype", type + "spreadsheet")))).contains(Kind.ODS);
  }

  @Test
  void macrosOtherArchivesAndBombsAreRefused() throws IOException {
    assertThat(kind(zip(Map.of("a.txt", "a")))).isEmpty();
    assertThat(kind(zip(Map.of("[Content_Types].xml", WORD, "word/vbaProject.bin", "x"))))
        .isEmpty();
    assertThat(kind(zip(Map.of("[Content_Types].xml", WORD.replace("document.main", "macro")))))
        .isEmpty();
    assertThat(kind(zip(Map.of("[Content_Types].xml", WORD, "b.xml", " ".repeat(110_000_000)))))
        .isEmpty();
    byte[] cut = zip(Map.of("[Content_Types].xml", WORD));
    assertThat(kind(Arrays.copyOf(cut, cut.length - 30))).isEmpty();
  }

  @Test
  void partsThatDeclareEntitiesAreRefused() throws IOException {
    String laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>";
    String outside = "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>";
    String old = "<!DOCTYPE m PUBLIC '-//OpenOffice.org//DTD Manifest 1.0//EN' 'Manifest.dtd'><m/>";
    assertThat(kind(word(laughs))).isEmpty();
    assertThat(kind(word(outside))).isEmpty();
    assertThat(kind(word(laughs.replaceAll("(.)", "$1\0")))).isEmpty();
    assertThat(kind(word(old))).contains(Kind.DOCX);
    assertThat(kind(word("<a>&lt;!ENTITY is only written of</a>"))).contains(Kind.DOCX);
  }

  private static byte[] word(String document) throws IOException {
    return zip(Map.of("[Content_Types].xml", WORD, "word/document.xml", document));
  }

  @Test
  void aNameIsKeptAsFarAsItIsOne() {
    assertThat(FileName.of("C:\\Users\\me\\Code pénal.PDF", Kind.PDF)).isEqualTo("Code pénal.PDF");
    assertThat(FileName.of("../../etc/passwd", Kind.TEXT)).isEqualTo("passwd.txt");
    assertThat(FileName.of("photo\u202egnp.exe", Kind.PNG)).isEqualTo("photognp.exe.png");
    assertThat(FileName.of("قانون العقوبات.docx", Kind.DOCX)).isEqualTo("قانون العقوبات.docx");
    assertThat(FileName.of("a\r\nSet-Cookie: x", Kind.PDF)).isEqualTo("aSet-Cookie x.pdf");
    assertThat(FileName.of(".pdf", Kind.PDF)).isEqualTo("pdf.pdf");
    assertThat(FileName.of("x".repeat(400), Kind.PDF)).hasSize(154);
  }

  private static Optional<Kind> kind(byte[] content) throws IOException {
    return Hostile.found(content) instanceof Kinds.Found.Of(Kind kind)
        ? Optional.of(kind)
        : Optional.empty();
  }

  private static byte[] zip(Map<String, String> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
