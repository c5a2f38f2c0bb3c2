package org.fuhan.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.fuhan.Sources;
import org.fuhan.diag.Language;
import org.fuhan.model.Letter;
import org.fuhan.model.LetterId;
import org.junit.jupiter.api.Test;

class ArchiveBuilderTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String SESSION = "session: 十届五次";
    private final Sources sources = new Sources();

    private Archive archive() {
        return build(sources.letters());
    }

    private Archive build(List<Letter> letters) {
        return new ArchiveBuilder(sources.site(), sources.agencies(), new Gate(NOW, false), sources.findings())
                .build(letters, sources.places());
    }

    private static String names(List<PublicLetter> letters) {
        return letters.stream().map(open -> open.letter().id().toString()).collect(Collectors.joining(" "));
    }

    private static String links(Archive archive, String name) {
        PublicLetter letter = archive.letters().stream()
                .filter(open -> open.letter().id().toString().equals(name))
                .findFirst()
                .orElseThrow();
        Archive.Links links = archive.linksOf(letter);
        return String.join(
                " | ",
                names(links.previous().stream().toList()),
                names(links.next().stream().toList()),
                names(links.related()),
                names(links.replaces().stream().toList()),
                names(links.replacedBy().stream().toList()));
    }

    private List<String> said() {
        return sources.findings().sorted().stream()
                .map(finding -> finding.place() + " " + finding.message(Language.ENGLISH))
                .toList();
    }

    @Test
    void lettersStandNewestFirstAndThenByName() {
        sources.add("2024/zx-1", "date: 2024-12-31");
        sources.add("2025/zx-10", "date: 2025-01-01");
        sources.add("2025/zx-9", "date: 2025-01-01");
        sources.add("2024/zx-2", "date: 2025-01-01");
        sources.add("2025/zx-1", "date: 2025-01-02");
        assertEquals(
                "2025/zx-1 2025/zx-9 2025/zx-10 2024/zx-2 2024/zx-1",
                names(archive().letters()));
    }

    @Test
    void theOrderOfReadingDoesNotMatter() {
        for (int i = 0; i < 30; i++) {
            String related = i == 0 ? "related: [a-1]" : "related: [a-" + (i - 1) + "]";
            sources.add(
                    "2025/a-" + i,
                    "date: 2025-01-0" + (1 + i % 2),
                    "number: " + (i * 7 % 30),
                    "topics: [主题" + i % 3 + "]",
                    related);
        }
        Archive expected = archive();
        List<Letter> letters = new ArrayList<>(sources.letters());
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(letters, new Random(seed));
            Archive other = build(letters);
            assertEquals(names(expected.letters()), names(other.letters()));
            assertEquals(shelves(expected), shelves(other));
            for (PublicLetter letter : expected.letters()) {
                String name = letter.letter().id().toString();
                assertEquals(links(expected, name), links(other, name));
            }
        }
        assertEquals(List.of(), said());
    }

    private static List<String> shelves(Archive archive) {
        return archive.shelves().stream()
                .map(shelf -> shelf.facet() + " " + shelf.slug() + " " + shelf.name() + ": " + names(shelf.letters()))
                .toList();
    }

    @Test
    void shelvesHoldWhatIsThereAndNothingElse() {
        sources.add(
                "2025/a",
                "agency: education",
                "outcome: A",
                SESSION,
                "topics: [养老服务, budget-2025]",
                "date: 2025-03-01");
        sources.add("2024/b", "agency: transport", "outcome: B", "kind: motion", "date: 2024-03-01");
        sources.add("2023/c", "kind: suggestion", "topics: [养老服务]", "draft: yes", "date: 2023-03-01");
        assertEquals(
                List.of(
                        "YEAR 2025 2025年: 2025/a",
                        "YEAR 2024 2024年: 2024/b",
                        "AGENCY transport 云岫区交通运输局: 2024/b",
                        "AGENCY education 云岫区教育局: 2025/a",
                        "SESSION x9b9f752ca5 十届五次: 2025/a",
                        "TOPIC budget-2025 budget-2025: 2025/a",
                        "TOPIC x331fd511ce 养老服务: 2025/a",
                        "OUTCOME b B类: 2024/b",
                        "OUTCOME a A类: 2025/a",
                        "KIND proposal 提案: 2025/a",
                        "KIND motion 议案: 2024/b"),
                shelves(archive()));
    }

    @Test
    void aMergedReplyStandsOnTheShelfOfEachSession() {
        sources.add("2025/a", "proposals: [{session: 甲, number: 1}, {session: 乙, number: 2}, {session: 甲, number: 3}]");
        assertEquals(
                List.of("甲", "乙"),
                archive().shelves(Facet.SESSION).stream().map(Shelf::name).toList());
    }

    @Test
    void neighboursFollowEachOtherByNumberWithinASession() {
        sources.add("2025/a", SESSION, "number: 9");
        sources.add("2025/b", SESSION, "number: 010");
        sources.add("2025/c", SESSION, "number: 101");
        sources.add("2025/d", SESSION, "number: 11", "draft: yes");
        sources.add("2025/e", "session: 另一次", "number: 10");
        Archive archive = archive();
        assertEquals(" | 2025/b |  |  | ", links(archive, "2025/a"));
        assertEquals("2025/a | 2025/c |  |  | ", links(archive, "2025/b"));
        assertEquals("2025/b |  |  |  | ", links(archive, "2025/c"));
        assertEquals(" |  |  |  | ", links(archive, "2025/e"));
    }

    @Test
    void relationsGoBothWays() {
        sources.add("2025/a", "session: 甲", "related: [c, 2024/b]");
        sources.add("2024/b", "session: 乙", "replaces: c");
        sources.add("2025/c", "session: 丙");
        Archive archive = archive();
        assertEquals(" |  | 2025/c 2024/b |  | ", links(archive, "2025/a"));
        assertEquals(" |  | 2025/a | 2025/c | ", links(archive, "2024/b"));
        assertEquals(" |  | 2025/a |  | 2024/b", links(archive, "2025/c"));
    }

    @Test
    void referencesToHiddenLettersVanishWithoutAWord() {
        sources.add("2025/a", "session: 甲", "related: [draft, later, secret, gone]", "replaces: draft");
        sources.add("2025/draft", "draft: yes", "related: [a]", "replaces: a");
        sources.add("2025/later", "published: 2026-01-01 00:01", "related: [a]", "aliases: [old.html]");
        sources.add("2025/secret", "disclosure: none", "disclosureReason: 秘密", "related: [a]", "replaces: a");
        sources.add("2025/gone", "withdrawn: {date: 2025-02-01, reason: 有误}", "related: [a]");
        Archive archive = archive();
        assertEquals("2025/a", names(archive.letters()));
        assertEquals(" |  |  |  | ", links(archive, "2025/a"));
        assertEquals(Map.of(), archive.redirects());
        assertEquals(
                List.of(new LetterId("2025", "gone")),
                archive.notices().stream().map(WithdrawnNotice::id).toList());
        assertEquals(List.of(), said());
    }

    @Test
    void falseReferencesAreReportedInHiddenLettersToo() {
        sources.add("2025/letter-1", "related: [letter-1, letter-11, 完全不同的名称]");
        sources.add("2024/twin");
        sources.add("2025/twin", "draft: yes", "replaces: twin");
        archive();
        assertEquals(
                List.of(
                        "content/letters/2025/letter-1.md:7:11 the letter refers to itself",
                        "content/letters/2025/letter-1.md:7:21 there is no letter `letter-11`",
                        "content/letters/2025/letter-1.md:7:32 there is no letter `完全不同的名称`",
                        "content/letters/2025/twin.md:8:11 several years have a letter `twin`"),
                said());
    }

    @Test
    void oldAddressesLeadToTheirLetter() {
        sources.add("2025/a", "aliases: [old/z.html, 2019/b.html]");
        assertEquals(
                "{2019/b.html=2025/a, old/z.html=2025/a}", archive().redirects().toString());
        assertEquals(List.of(), said());
    }

    @Test
    void anOldAddressThatIsTakenOrImpossibleIsReported() {
        sources.add("2025/a", "aliases: [old.html, letters/2025/hidden.html, ../x.html, /x.html, x.php, 旧.html]");
        sources.add("2025/b", "aliases: [old.html]");
        sources.add("2025/hidden", "draft: yes");
        assertEquals("{old.html=2025/a}", archive().redirects().toString());
        assertEquals(
                List.of(
                        "content/letters/2025/a.md:7:21 the old address `letters/2025/hidden.html` is already the address"
                                + " of something else",
                        "content/letters/2025/a.md:7:47 `../x.html` cannot be the old address of a page",
                        "content/letters/2025/a.md:7:58 `/x.html` cannot be the old address of a page",
                        "content/letters/2025/a.md:7:67 `x.php` cannot be the old address of a page",
                        "content/letters/2025/a.md:7:74 `旧.html` cannot be the old address of a page",
                        "content/letters/2025/b.md:7:11 the old address `old.html` is already the address of something"
                                + " else"),
                said());
    }
}
