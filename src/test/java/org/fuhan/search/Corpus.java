package org.fuhan.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Letters of drawn words: few enough characters that every kind of chance meeting happens. */
final class Corpus {
    private static final String[] WORDS = {
        "养老",
        "服务",
        "养老服务",
        "社区",
        "居家",
        "老旧小区",
        "改造",
        "停车",
        "难",
        "盲道",
        "“三资”监管",
        "云民函〔2021〕26号",
        "第127号",
        "一二七",
        "二〇二一年",
        "提案",
        "委员",
        "建议",
        "区民政局",
        "云溪",
        "溪云",
        "云云",
        "民政",
        "政民",
        "open data",
        "API",
        "Ａ类",
        "（试行）",
        "《办法》",
        "2019—2021",
        "阿依古丽·买买提",
        "𬭎",
        "㎡",
        "養老",
        "關於",
        "联 系 人",
        "0000-5550100",
        "的",
        "和",
        "，",
        "。",
        "、",
        "“",
        "”",
        "1",
        "2",
        "3",
        "资",
        "监",
        "管",
        "<b>",
        "\\",
        "\"",
        "'",
        "&amp;",
        "\u2028",
        "　"
    };

    private Corpus() {}

    static List<SearchDocument> letters(int count, long seed) {
        Random random = new Random(seed);
        List<SearchDocument> letters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int year = 2024 - i * 10 / count;
            letters.add(new SearchDocument(
                    i,
                    "letters/" + year + "/zx-" + i + ".html",
                    "关于" + line(random, 6),
                    random.nextBoolean() ? "区民政局" : "区教育局",
                    Integer.toString(year),
                    year + "-07-05",
                    List.of("第" + random.nextInt(300) + "号", line(random, 2)),
                    body(random)));
        }
        return letters;
    }

    private static String body(Random random) {
        StringBuilder text = new StringBuilder();
        for (int lines = 1 + random.nextInt(6); lines > 0; lines--) {
            text.append(line(random, 1 + random.nextInt(30))).append('\n');
        }
        return text.toString();
    }

    private static String line(Random random, int words) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words; i++) {
            // The square makes the first words common and the last ones rare. A few wholly random characters beside.
            double at = random.nextDouble() * random.nextDouble();
            line.append(
                    random.nextInt(12) == 0
                            ? String.valueOf((char) (0x4E00 + random.nextInt(2000)))
                            : WORDS[(int) (at * WORDS.length)]);
        }
        return line.toString();
    }

    /** All lines of a letter that are searched. */
    static List<String> lines(SearchDocument letter) {
        List<String> lines = new ArrayList<>(List.of(letter.title(), letter.agency()));
        lines.addAll(letter.others());
        lines.addAll(List.of(letter.body().split("\n")));
        return lines;
    }
}
