package org.comity.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.comity.testing.BesideOthers;
import org.junit.jupiter.api.Test;

/// What is handed in to harm whoever opens it is refused with its reason, in bounded time and
/// memory.
@BesideOthers
class HostileTest {
  private static final int MEGABYTE = 1024 * 1024;
  private static final byte[] ARCHIVE = Hostile.zip(Map.of("evil.exe", Hostile.bytes("MZ")));
  private static final byte[] PDF = Hostile.bytes("%PDF-1.7 a law\n%%EOF\n");

  @Test
  void whatUnpacksToAnAbsurdSizeIsRefusedWhateverItSaysOfItself() throws IOException {
    byte[] bomb = Hostile.word(Map.of("word/document.xml", new byte[150 * MEGABYTE]));
    assertThat(bomb.length).isLessThan(MEGABYTE);
    refused(bomb, Trap.UNPACKS);
    refused(Hostile.liar(150 * MEGABYTE), Trap.UNPACKS);
  }

  @Test
  void archivesInsideAreRefusedAndASheetInATextIsNot() throws IOException {
    refused(Hostile.word(Map.of("word/media/image1.png", ARCHIVE)), Trap.UNPACKS);
    byte[] sheet = Hostile.zip(Map.of("xl/workbook.xml", Hostile.bytes("<workbook/>")));
    taken(Hostile.word(Map.of("word/embeddings/Sheet1.xlsx", sheet)), Kind.DOCX);
    byte[] nested = Hostile.zip(Map.of("xl/embeddings/inner.zip", ARCHIVE));
    refused(Hostile.word(Map.of("word/embeddings/Sheet1.xlsx", nested)), Trap.UNPACKS);
    byte[] bomb = Hostile.zip(Map.of("xl/workbook.xml", new byte[150 * MEGABYTE]));
    refused(Hostile.word(Map.of("word/embeddings/Sheet1.xlsx", bomb)), Trap.UNPACKS);
  }

  @Test
  void moreThanTenThousandPartsAreRefused() throws IOException {
    Map<String, byte[]> parts = new TreeMap<>();
    for (int i = 0; i < 10_001; i++) {
      parts.put("word/" + i + ".xml", new byte[0]);
    }
    refused(Hostile.word(parts), Trap.UNPACKS);
  }

  @Test
  void macrosAreRefused() throws IOException {
    refused(Hostile.word(Map.of("word/vbaProject.bin", new byte[9])), Trap.MACROS);
    String types =
        "<Override ContentType=\"application/vnd.openxmlformats-officedocument."
            + "wordprocessingml.document.main+xml\"/>"
            + "<Default Extension=\"dat\" ContentType=\"application/vnd.ms-office.vbaProject\"/>";
    refused(
        Hostile.word(
            Map.of("[Content_Types].xml", Hostile.bytes(types), "word/a.dat", new byte[9])),
        Trap.MACROS);
    refused(
        Hostile.zip(
            Map.of(
                "mimetype", Hostile.bytes("application/vnd.oasis.opendocument.text"),
                "Basic/Standard/Module1.xml", Hostile.bytes("Sub Main"))),
        Trap.MACROS);
  }

  @Test
  void templatesFromElsewhereAreRefusedAndLinksAreNot() throws IOException {
    String template =
        "<Relationship Type=\"http://schemas/attachedTemplate\""
            + " Target=\"http://evil.example/t.dotm\" TargetMode=\"External\"/>";
    refused(
        Hostile.word(Map.of("word/_rels/settings.xml.rels", Hostile.bytes(template))), Trap.MACROS);
    String link = template.replace("attachedTemplate", "hyperlink");
    taken(Hostile.word(Map.of("word/_rels/document.xml.rels", Hostile.bytes(link))), Kind.DOCX);
  }

  @Test
  void entitiesAreRefused() throws IOException {
    String laughs = "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>";
    refused(Hostile.word(Map.of("word/document.xml", Hostile.bytes(laughs))), Trap.UNPACKS);
  }

  @Test
  void whatIsTwoKindsAtOnceIsRefused() throws IOException {
    refused(Hostile.joined(PDF, ARCHIVE), Trap.TWOFOLD);
    refused(Hostile.joined(PDF, ARCHIVE, Hostile.bytes("\n%%EOF\n")), Trap.TWOFOLD);
    refused(Hostile.joined(Hostile.png(10, 10), ARCHIVE), Trap.TWOFOLD);
    refused(Hostile.joined(Hostile.jpeg(10, 10), ARCHIVE), Trap.TWOFOLD);
    refused(Hostile.bytes("%PDF-1.7\n<HTML><script>alert(1)</script>"), Trap.TWOFOLD);
    refused(Hostile.joined(Hostile.png(10, 10), Hostile.bytes("<svg onload=x>")), Trap.TWOFOLD);
    refused(Hostile.joined(ARCHIVE, PDF), Trap.KIND);
    taken(PDF, Kind.PDF);
    taken(Hostile.joined(PDF, Hostile.bytes("of PK\5\6 is written here")), Kind.PDF);
  }

  @Test
  void picturesOfAnAbsurdSizeAreRefused() throws IOException {
    refused(Hostile.png(60_000, 60_000), Trap.PIXELS);
    refused(Hostile.png(-1, -1), Trap.PIXELS);
    refused(Hostile.jpeg(60_000, 60_000), Trap.PIXELS);
    refused(Hostile.tiff(ByteOrder.LITTLE_ENDIAN, 60_000, 60_000), Trap.PIXELS);
    refused(Hostile.tiff(ByteOrder.BIG_ENDIAN, 60_000, 60_000), Trap.PIXELS);
    refused(Hostile.endless(), Trap.PIXELS);
    taken(Hostile.png(9_933, 14_043), Kind.PNG);
    taken(Hostile.jpeg(9_933, 14_043), Kind.JPEG);
    taken(Hostile.tiff(ByteOrder.BIG_ENDIAN, 9_933, 14_043), Kind.TIFF);
  }

  @Test
  void whateverIsHandedInTakesLittleMemoryAndAShortTime() throws IOException {
    byte[] bomb = Hostile.word(Map.of("word/document.xml", new byte[400 * MEGABYTE]));
    var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    long cpu = thread.getCurrentThreadCpuTime();
    refused(bomb, Trap.UNPACKS);
    assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(64L * MEGABYTE);
    assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - cpu))
        .isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void brokenFilesOfEveryKindAreAnsweredAndNeverThrow() throws IOException {
    var random = new Random(20_261_130);
    byte[][] whole = {
      Hostile.word(Map.of("word/document.xml", Hostile.bytes("<a/>"))),
      Hostile.png(100, 100),
      Hostile.jpeg(100, 100),
      Hostile.tiff(ByteOrder.LITTLE_ENDIAN, 100, 100),
      Hostile.joined(PDF, ARCHIVE)
    };
    int answers = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] broken = whole[i % whole.length].clone();
      for (int flips = 0; flips <= i % 7; flips++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
      }
      answers += Hostile.found(broken) == null ? 0 : 1;
    }
    assertThat(answers).isEqualTo(3_000);
  }

  private static void refused(byte[] content, Trap why) throws IOException {
    assertThat(Hostile.found(content)).isEqualTo(new Kinds.Found.No(why));
  }

  private static void taken(byte[] content, Kind kind) throws IOException {
    assertThat(Hostile.found(content)).isEqualTo(new Kinds.Found.Of(kind));
  }
}
