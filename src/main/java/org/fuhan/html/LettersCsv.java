package org.fuhan.html;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fuhan.model.Agency;
import org.fuhan.model.JointAgency;
import org.fuhan.model.Letter;
import org.fuhan.model.Proposal;
import org.fuhan.model.Site;

/**
 * {@code data/letters.csv}: one row a letter, for spreadsheets.
 *
 * <p>UTF-8 with a byte order mark, since Excel takes the file for the system's old encoding without it; rows and quotes
 * as in RFC 4180. Two kinds of values are changed, because spreadsheets would change them worse. What begins like a
 * formula gets an apostrophe in front, so that nothing is run. What looks like a number gets a tab in front: Excel and
 * WPS then keep it as text ({@code 0487} keeps its zero, eighteen digits stay exact) and do not show the tab; programs
 * strip it as white space. Several values in one cell are joined by {@code ；}.
 */
public final class LettersCsv implements Closeable {
    private static final List<String> HEAD = List.of(
            "标识", "网址", "类别", "答复类型", "标题", "届次", "案号", "案由", "提案人或代表", "承办单位", "会办单位", "发文字号", "办理结果", "办理结果含义",
            "公开属性", "成文日期", "发布时间", "主题分类", "关键词", "索引号", "来源");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９][0-9０-９.,:/%Ee-]*");
    private static final String FORMULA = "=+-@\t\r＝＋－＠";

    private final Site site;
    private final Offices offices;
    private final Writer out;

    /** @param out closed with this */
    public LettersCsv(Site site, Collection<Agency> agencies, OutputStream out) throws IOException {
        this.site = site;
        this.offices = new Offices(agencies);
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        this.out.write('\uFEFF');
        row(HEAD);
    }

    public void add(Entry entry) throws IOException {
        Letter letter = entry.letter();
        String outcome = Words.orEmpty(letter.outcome());
        row(List.of(
                text(letter.id().toString()),
                text(site.url() + Links.encode(entry.address())),
                letter.kind().chinese(),
                letter.role().chinese(),
                text(letter.title()),
                text(each(letter, proposal -> Words.orEmpty(proposal.session()))),
                text(each(letter, proposal -> Words.orEmpty(proposal.number()))),
                text(each(letter, proposal -> Words.orEmpty(proposal.title()))),
                text(each(letter, proposal -> Words.proposers(proposal.proposers()))),
                text(offices.of(letter).name()),
                text(letter.jointAgencies().stream().map(JointAgency::name).collect(Collectors.joining("；"))),
                text(Words.orEmpty(letter.docNumber())),
                text(outcome),
                text(site.outcomes().codes().getOrDefault(outcome, "")),
                letter.disclosure().chinese(),
                letter.date().toString(),
                Words.minute(letter.published()),
                text(String.join("；", letter.topics())),
                text(String.join("；", letter.keywords())),
                text(Words.orEmpty(letter.indexNumber())),
                text(Words.orEmpty(letter.source()))));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String each(Letter letter, Function<Proposal, String> value) {
        return letter.proposals().stream().map(value).distinct().collect(Collectors.joining("；"));
    }

    /** A value that spreadsheets keep as text. */
    static String text(String value) {
        if (value.isEmpty()) {
            return value;
        }
        if (FORMULA.indexOf(value.charAt(0)) >= 0) {
            return "'" + value;
        }
        return NUMBER.matcher(value).matches() ? "\t" + value : value;
    }

    private void row(List<String> cells) throws IOException {
        out.write(cells.stream().map(LettersCsv::quoted).collect(Collectors.joining(",", "", "\r\n")));
    }

    private static String quoted(String cell) {
        boolean plain = cell.chars().noneMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n' || c == '\t');
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }
}
