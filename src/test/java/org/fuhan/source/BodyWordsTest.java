package org.fuhan.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.fuhan.diag.Findings;
import org.fuhan.diag.SourceFile;
import org.fuhan.model.Body;
import org.fuhan.model.PlainText;
import org.junit.jupiter.api.Test;

/** No character of a letter is lost or changes its place, whatever it is made of. */
final class BodyWordsTest {
    private static final int LETTERS = 3_000;
    private static final String HAN = "关于加强老旧小区停车管理的建议收悉现答复如下区政府高度重视";
    private final BodyReader reader = new BodyReader();

    @Test
    void everyWordOfAWellMadeLetterComesOutInOrder() {
        for (int seed = 0; seed < LETTERS; seed++) {
            Maker letter = new Maker(new Random(seed));
            letter.make();
            String source = letter.source.toString();
            String expected = letter.words.append(letter.noteWords).toString();
            assertEquals(expected, ink(read(source)), "seed " + seed + "\n" + source);
        }
    }

    @Test
    void noChineseCharacterOfAnySoupIsLost() {
        String signs = "关于加强一二三、。，；：（）“”**__``[]!<>#-|>&\\=+~  \n\n\n\n　1234.、）ab";
        for (int seed = 0; seed < LETTERS; seed++) {
            Random random = new Random(seed);
            StringBuilder soup = new StringBuilder("起");
            for (int at = 0; at < 120; at++) {
                soup.append(signs.charAt(random.nextInt(signs.length())));
            }
            String source = soup.toString();
            assertEquals(fullWidth(withoutFenceWords(source)), fullWidth(read(source)), "seed " + seed + "\n" + source);
        }
    }

    /** What follows an opening fence names the language of the code and is not shown. */
    private static String withoutFenceWords(String source) {
        return source.replaceAll("(?m)^[ 　]*(?:[>+-][ 　]*|\\d[.)] *)*(?:```|~~~)[^\n`]*$", "");
    }

    private String read(String source) {
        Body body = reader.read(new SourceFile("x.md", source), 0, Set.of("a.png"), new Findings());
        return PlainText.of(body);
    }

    private static String ink(String text) {
        return text.replaceAll("[\\s　]", "");
    }

    private static String fullWidth(String text) {
        return text.replaceAll("[\\u0000-\\u00ff　]", "");
    }

    /** Builds a letter and, beside it, the words that must be read from it. */
    private static final class Maker {
        private final Random random;
        private final StringBuilder source = new StringBuilder();
        private final StringBuilder words = new StringBuilder();
        private final StringBuilder notes = new StringBuilder();
        private final StringBuilder noteWords = new StringBuilder();
        private int noteCount;

        Maker(Random random) {
            this.random = random;
        }

        void make() {
            List<Consumer<Maker>> blocks = List.of(
                    Maker::paragraph,
                    Maker::paragraph,
                    Maker::heading,
                    Maker::officeHeading,
                    Maker::runIn,
                    Maker::list,
                    Maker::quotation,
                    Maker::table,
                    Maker::figure,
                    Maker::officeNote);
            for (int count = 1 + random.nextInt(12); count > 0; count--) {
                pick(blocks).accept(this);
                source.append("\n\n");
            }
            source.append(notes);
        }

        private void paragraph() {
            source.append(pick(List.of("", "　　", "    ", " ")));
            for (int lines = 1 + random.nextInt(3); lines > 0; lines--) {
                line();
                source.append(lines > 1 ? pick(List.of("\n", "\n　　", "  \n")) : "");
            }
        }

        private void line() {
            han();
            for (int pieces = random.nextInt(4); pieces > 0; pieces--) {
                inline();
                say(pick(List.of("，", "。", "、", "；")));
                han();
            }
        }

        private void inline() {
            switch (random.nextInt(7)) {
                case 0 -> wrapped("**", "**");
                case 1 -> wrapped("[", "](https://www.example.gov.cn/a)");
                case 2 -> wrapped("`", "`");
                case 3 -> source.append("<!-- 内部 -->");
                case 4 -> say(pick(List.of("GB/T 9704", "2021年", "〔2021〕26号", "3.5", "（一）", "AT&T", "a_b")));
                case 5 -> note();
                default -> wrapped("*", "*");
            }
        }

        private void note() {
            noteCount++;
            source.append("[^n").append(noteCount).append(']');
            String text = "注" + noteCount;
            notes.append("[^n").append(noteCount).append("]: ").append(text).append("\n\n");
            noteWords.append(text);
        }

        private void heading() {
            source.append("#".repeat(1 + random.nextInt(5))).append(' ');
            han();
        }

        private void officeHeading() {
            say(pick(List.of("一、", "二、", "（一）", "(二)", "1．", "2、", "（1）")));
            han();
        }

        private void runIn() {
            officeHeading();
            say("。");
            line();
        }

        private void list() {
            boolean numbered = random.nextBoolean();
            for (int item = 1; item <= 3; item++) {
                source.append(numbered ? item + ". " : "- ");
                line();
                source.append('\n');
            }
            source.append("\n<!-- 列表完 -->\n正");
            words.append("正");
        }

        private void quotation() {
            source.append("> ");
            line();
        }

        private void table() {
            for (int row = 0; row < 3; row++) {
                source.append(row == 1 ? "|---|:-:|\n" : "");
                for (int cell = 0; cell < 2; cell++) {
                    source.append("| ");
                    han();
                    source.append(cell == 1 ? " |\n" : " ");
                }
            }
        }

        private void figure() {
            source.append("![图](a.png \"");
            han();
            source.append("\")");
        }

        private void officeNote() {
            source.append("<!-- 内部\n\n意见 -->");
        }

        private void wrapped(String open, String close) {
            source.append(open);
            han();
            source.append(close);
        }

        private void han() {
            StringBuilder made = new StringBuilder();
            for (int count = 1 + random.nextInt(8); count > 0; count--) {
                made.append(HAN.charAt(random.nextInt(HAN.length())));
            }
            say(made.toString());
        }

        private void say(String text) {
            source.append(text);
            words.append(ink(text));
        }

        private <T> T pick(List<T> choices) {
            return choices.get(random.nextInt(choices.size()));
        }
    }
}
