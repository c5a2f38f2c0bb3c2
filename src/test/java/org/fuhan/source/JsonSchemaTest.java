package org.fuhan.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fuhan.Golden;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas that editors use say the same as Fuhan itself, as far as a schema can. */
class JsonSchemaTest {
    private static final Path FOLDER = Path.of("docs/schema");
    private static final String LEAST = "kind: proposal\n标题: 关于第127号提案的答复\nagency: education\n成文日期: 2025年7月5日\n";
    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void theSchemaFilesComeFromTheFieldTables() throws IOException {
        Golden.check(FOLDER.resolve("letter.schema.json"), JsonSchema.letter());
        Golden.check(FOLDER.resolve("site.schema.json"), JsonSchema.site());
        Golden.check(FOLDER.resolve("agencies.schema.json"), JsonSchema.agencies());
    }

    @Test
    void theSampleSiteFits() throws IOException {
        assertEquals(
                List.of(),
                faults(
                        JsonSchema.site(),
                        YAML.readTree(Path.of("content/site.yaml").toFile())));
        assertEquals(
                List.of(),
                faults(
                        JsonSchema.agencies(),
                        YAML.readTree(Path.of("content/agencies.yaml").toFile())));
    }

    @TestFactory
    List<DynamicTest> everySampleLetterFitsAndNamesOnlyFieldsOfTheSchema() throws IOException {
        JsonNode properties = new ObjectMapper().readTree(JsonSchema.letter()).get("properties");
        try (Stream<Path> files = Files.walk(Path.of("content/letters"))) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> {
                        JsonNode fields = frontMatter(Files.readString(file));
                        assertEquals(List.of(), faults(JsonSchema.letter(), fields));
                        Set<String> keys = new TreeSet<>();
                        fields.fieldNames().forEachRemaining(keys::add);
                        keys.removeIf(properties::has);
                        assertEquals(Set.of(), keys);
                    }))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "number: 0127",
                "案号: 20250688",
                "proposers: 李木子",
                "proposers: [李木子, {name: 区工商联, type: organisation}]",
                "提案人: [{姓名: 民建云岫区委, 类型: 党派}]",
                "signer: 石崇岭",
                "signer: {称谓: 负责人, 姓名: 石崇岭}",
                "draft: yes",
                "草稿: 否",
                "draft: true",
                "published: 2025年7月14日 9:30",
                "并案: [{届次: 十届五次, 案号: 12, 提案人: 李木子}, {number: 13}]",
                "withdrawn: {date: 2025-08-01, 理由: 内容有误}",
                "attachments: 项目清单"
            })
    void acceptsEverySpellingThatFuhanReads(String field) throws IOException {
        assertEquals(List.of(), faults(JsonSchema.letter(), YAML.readTree(LEAST + field)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nummber: 127",
                "类别: 提案",
                "role: replied",
                "published: 2025-07-14",
                "corrections: [{date: 2025-7-1, note: 改正电话}]",
                "corrections: 改正电话",
                "signer: {role: 签发人}",
                "signer: {name: 甲, 姓名: 乙}",
                "proposers: [{name: 甲, typ: person}]",
                "draft: perhaps",
                "note: ''",
                "topics: {a: b}",
                "source:"
            })
    void refusesWhatFuhanRefuses(String field) throws IOException {
        assertTrue(!faults(JsonSchema.letter(), YAML.readTree(LEAST + field)).isEmpty(), field);
    }

    @Test
    void missesTheRequiredFields() throws IOException {
        assertEquals(
                4,
                faults(JsonSchema.letter(), YAML.readTree("{}")).stream()
                        .filter(fault -> fault.matches("\\$: required property .*\\b(kind|title|agency|date)\\b.*"))
                        .count());
    }

    private static JsonNode frontMatter(String letter) throws IOException {
        return YAML.readTree(letter.substring(4, letter.indexOf("\n---\n", 4)));
    }

    private static List<String> faults(String schema, JsonNode value) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema).validate(value).stream()
                .map(ValidationMessage::getMessage)
                .sorted()
                .toList();
    }
}
