package org.comity.request.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import org.comity.request.check.Cases;
import org.comity.request.content.Inventory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A case leaves as JSON and comes back as it was; the schema accepts what the program accepts.
class CaseRoundTripTest {
  private static final String SCHEMA = new CaseSchema(Inventory.shipped()).json();

  @ParameterizedTest
  @ValueSource(strings = {"bank-records", "preservation", "freezing", "hearing", "confiscation"})
  void aCaseThatIsWrittenAndReadTwiceIsTheSame(String name) throws IOException {
    CaseFile first = Cases.shipped(name);
    String once = CaseWriting.json(first);
    CaseFile second = Cases.of(once);
    assertThat(second.root()).isEqualTo(first.root());
    assertThat(CaseWriting.json(second)).isEqualTo(once);
    assertThat(Signed.hash(second)).isEqualTo(Signed.hash(first));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bank-records", "preservation", "freezing", "hearing", "confiscation"})
  void theSchemaAcceptsTheCasesOfTheRehearsal(String name) throws IOException {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA);
    assertThat(schema.validate(CaseWriting.json(Cases.shipped(name)), InputFormat.JSON)).isEmpty();
  }

  @Test
  void theSchemaIsOneOfItsDraft() {
    var registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    var meta =
        registry.getSchema(
            com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    assertThat(meta.validate(SCHEMA, InputFormat.JSON)).isEmpty();
    assertThat(SCHEMA).contains("https://json-schema.org/draft/2020-12/schema");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"req.documentKind\": \"song\"}",
        "{\"asst.items\": [{\"text\": \"no type\"}]}",
        "{\"asst.items\": [{\"type\": \"records\", \"rec.category\": \"gold\"}]}",
        "{\"pers.list\": {\"familyName\": \"Example\"}}",
        "{\"off.deathPenalty\": \"no\"}"
      })
  void theSchemaRefusesWhatTheProgramTells(String written) {
    var schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(SCHEMA);
    assertThat(schema.validate(written, InputFormat.JSON))
        .as(List.of(written).toString())
        .isNotEmpty();
  }

  @Test
  void whatIsTrackedAfterTheSignatureDoesNotChangeWhatWasSigned() throws IOException {
    CaseFile file = Cases.shipped("bank-records");
    String json = CaseWriting.json(file);
    CaseFile sent = Cases.of(json.replaceFirst("\\{", "{\"track.sentOn\": \"2026-12-01\","));
    CaseFile changed = Cases.of(json.replace("PG/2026/0412-C", "PG/2026/0412-D"));
    assertThat(Signed.hash(sent)).isEqualTo(Signed.hash(file));
    assertThat(Signed.hash(changed)).isNotEqualTo(Signed.hash(file));
  }
}
