package org.comity.document.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.comity.document.Document;
import org.comity.language.Language;

/// What is done to a laid-out PDF before it is written: the time of its making, its attachments,
/// and the tags of mirrored tables in reading order.
final class Finishing {
  private final PDDocument pdf;
  private final Document document;
  private final GregorianCalendar created;

  Finishing(PDDocument pdf, Document document) {
    this.pdf = pdf;
    this.document = document;
    this.created = GregorianCalendar.from(document.metadata().created().atZone(ZoneOffset.UTC));
  }

  void finish() throws IOException {
    date();
    attach();
    order(pdf.getDocumentCatalog().getStructureTreeRoot(), false);
  }

  // The library writes the time of day; the same document has to give the same file.
  private void date() throws IOException {
    pdf.getDocumentInformation().setCreationDate(created);
    pdf.setDocumentId((long) document.hashCode());
    var metadata = pdf.getDocumentCatalog().getMetadata();
    String text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String date = document.metadata().created().toString().replaceFirst("\\.[0-9]+Z", "Z");
    String dated = text.replaceAll("(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*", "$1" + date);
    metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
  }

  private void attach() throws IOException {
    if (document.attachments().isEmpty()) {
      return;
    }
    Map<String, PDComplexFileSpecification> files = new HashMap<>();
    var associated = new COSArray();
    for (Document.Attachment attachment : document.attachments()) {
      PDComplexFileSpecification file = file(attachment);
      files.put(attachment.name(), file);
      associated.add(file.getCOSObject());
    }
    var tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(files);
    var names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    pdf.getDocumentCatalog().setNames(names);
    pdf.getDocumentCatalog().getCOSObject().setItem(COSName.AF, associated);
  }

  private PDComplexFileSpecification file(Document.Attachment attachment) throws IOException {
    byte[] bytes = attachment.content().toArray();
    var embedded = new PDEmbeddedFile(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    embedded.setSubtype(attachment.mediaType());
    embedded.setSize(bytes.length);
    embedded.setModDate(created);
    var file = new PDComplexFileSpecification();
    file.setFile(attachment.name());
    file.setFileUnicode(attachment.name());
    file.setFileDescription(attachment.name());
    file.setEmbeddedFile(embedded);
    file.setEmbeddedFileUnicode(embedded);
    file.getCOSObject().setName("AFRelationship", "Source");
    return file;
  }

  private static void order(PDStructureNode node, boolean mirrored) {
    if (node instanceof PDStructureElement element
        && mirrored
        && "TR".equals(element.getStructureType())) {
      List<Object> cells = new ArrayList<>(element.getKids());
      Collections.reverse(cells);
      element.setKids(cells);
    }
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        boolean table = "Table".equals(element.getStructureType());
        boolean arabic = Language.ARABIC.tag().equals(element.getLanguage());
        order(element, table ? arabic : mirrored);
      }
    }
  }
}
