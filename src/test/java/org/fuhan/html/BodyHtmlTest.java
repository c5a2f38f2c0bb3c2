package org.fuhan.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fuhan.model.Block;
import org.fuhan.model.Body;
import org.fuhan.model.Inline;
import org.fuhan.model.Note;
import org.junit.jupiter.api.Test;

/** How each piece of a body is written. */
class BodyHtmlTest {
    private static String html(Block... blocks) {
        return html(List.of(), blocks);
    }

    private static String html(List<Note> notes, Block... blocks) {
        Body body = new Body(List.of(blocks), notes);
        return BodyHtml.of(body, "zx-1/", "www.example.gov.cn", SampleSite.FILES)
                .html();
    }

    private static Block.Heading heading(int level, String text) {
        return new Block.Heading(level, Samples.text(text));
    }

    private static Block.Paragraph paragraph(Inline... inlines) {
        return new Block.Paragraph(List.of(inlines));
    }

    private static Inline.Link link(String target) {
        return new Inline.Link(target, Samples.text("见此"));
    }

    @Test
    void headingsBeginBelowTheTitleAndAreNamedByTheirPlaceInTheOutline() {
        assertEquals(
                """
                <h2 id="s-1">一、甲</h2>
                <h3 id="s-1-1">（一）乙</h3>
                <h3 id="s-1-2">（二）丙</h3>
                <h4 id="s-1-2-1">1.丁</h4>
                <h5 id="s-1-2-1-1">（1）戊</h5>
                <h2 id="s-2">二、己</h2>
                <h3 id="s-2-1">（一）庚</h3>
                """,
                html(
                        heading(1, "一、甲"),
                        heading(2, "（一）乙"),
                        heading(2, "（二）丙"),
                        heading(3, "1.丁"),
                        heading(4, "（1）戊"),
                        heading(1, "二、己"),
                        heading(2, "（一）庚")));
    }

    @Test
    void headingsNeverSkipARankEvenWhenLevelsDo() {
        assertEquals("""
                <h2 id="s-0-1">（一）乙</h2>
                <h3 id="s-0-1-0-1">（1）丙</h3>
                """, html(heading(2, "（一）乙"), heading(4, "（1）丙")));
    }

    @Test
    void runInHeadingStaysInItsParagraph() {
        assertEquals(
                """
                <p id="s-0-1"><strong class="run-in">（一）巡查。</strong>全年<em>三</em>次</p>
                """,
                html(new Block.RunIn(
                        2,
                        Samples.text("（一）巡查。"),
                        List.of(new Inline.Text("全年"), new Inline.Emphasis(Samples.text("三")), new Inline.Text("次")))));
    }

    @Test
    void listsKeepTheirFirstNumberAndShortItemsTheirLine() {
        assertEquals(
                """
                <ol start="3">
                <li>甲</li>
                <li>
                <p>乙</p>
                <ul>
                <li>丙</li>
                </ul>
                </li>
                </ol>
                """,
                html(new Block.ItemList(
                        true,
                        3,
                        List.of(
                                new Block.Item(List.of(Samples.paragraph("甲"))),
                                new Block.Item(List.of(
                                        Samples.paragraph("乙"),
                                        new Block.ItemList(
                                                false,
                                                0,
                                                List.of(new Block.Item(List.of(Samples.paragraph("丙")))))))))));
    }

    @Test
    void tableHasColumnHeadsAndAFrameThatTakesTheFocus() {
        assertEquals(
                """
                <div class="table-frame" role="region" tabindex="0" aria-label="表格1"><table>
                <thead>
                <tr><th scope="col">项目</th><th scope="col" class="end">数量</th></tr>
                </thead>
                <tbody>
                <tr><td>甲&lt;乙</td><td class="end">1</td></tr>
                </tbody>
                </table></div>
                """,
                html(new Block.Table(
                        List.of(Block.Alignment.START, Block.Alignment.END),
                        Samples.row("项目", "数量"),
                        List.of(Samples.row("甲<乙", "1")))));
    }

    @Test
    void figureKeepsRoomForItsPicture() {
        assertEquals("""
                <figure><img src="zx-1/a%20b.png" alt="图&quot;一" width="800" height="450" loading="lazy" decoding="async"></figure>
                """, html(new Block.Figure("a b.png", "图\"一", "")));
    }

    @Test
    void notesLinkBackToEachOfTheirMarks() {
        assertEquals(
                """
                <p>甲<sup><a id="mark-1" href="#note-1" role="doc-noteref" aria-label="注释1">[1]</a></sup>乙\
                <sup><a id="mark-1-2" href="#note-1" role="doc-noteref" aria-label="注释1">[1]</a></sup></p>
                <section class="notes" role="doc-endnotes" aria-label="注释">
                <ol>
                <li id="note-1">
                <p>说明</p>
                <p class="back"><a href="#mark-1" role="doc-backlink" aria-label="回到正文中注释1">↩</a>\
                <a href="#mark-1-2" role="doc-backlink" aria-label="回到正文中注释1（第2处）">↩</a></p></li>
                </ol>
                </section>
                """,
                html(
                        List.of(new Note(1, List.of(Samples.paragraph("说明")))),
                        paragraph(
                                new Inline.Text("甲"),
                                new Inline.NoteMark(1),
                                new Inline.Text("乙"),
                                new Inline.NoteMark(1))));
    }

    @Test
    void linksOutOfTheSiteAreMarkedAndOthersAreNot() {
        String out = " rel=\"external noopener noreferrer\" class=\"external\" title=\"站外链接：";
        assertEquals(
                "<p><a href=\"https://a.example.org/x?a=1&amp;b=%22\"" + out + "a.example.org\">见此</a>"
                        + "<a href=\"HTTP://B.example.org\"" + out + "b.example.org\">见此</a>"
                        + "<a href=\"https://甲.cn/ &quot;&gt;\"" + out + "?\">见此</a>"
                        + "<a href=\"https://www.example.gov.cn/y\">见此</a>"
                        + "<a href=\"mailto:a@example.gov.cn\">见此</a>"
                        + "<a href=\"tel:0000-5550100\">见此</a>"
                        + "<a href=\"zx-1/%E7%94%B2.pdf\">见此</a></p>\n",
                html(paragraph(
                        link("https://a.example.org/x?a=1&b=%22"),
                        link("HTTP://B.example.org"),
                        link("https://甲.cn/ \">"),
                        link("https://www.example.gov.cn/y"),
                        link("mailto:a@example.gov.cn"),
                        link("tel:0000-5550100"),
                        link("甲.pdf"))));
    }

    @Test
    void everyCharacterOfTheTextIsEscapedWhereItMustBe() {
        String escaped = Html.escape(new StringBuilder(), Samples.HOSTILE).toString();
        assertEquals("=${7*7}&lt;#--&quot;&#39;&gt;&lt;/script&gt;]]&gt;&amp;amp;\\u0041&lt;b&gt;{{x}}", escaped);
        assertEquals(
                "<blockquote>\n<p>" + escaped + "<br><code>" + escaped + "</code></p>\n</blockquote>\n"
                        + "<pre tabindex=\"0\"><code>" + escaped + "</code></pre>\n<hr>\n",
                html(
                        new Block.Quotation(List.of(paragraph(
                                new Inline.Text(Samples.HOSTILE),
                                new Inline.LineBreak(),
                                new Inline.Code(Samples.HOSTILE)))),
                        new Block.Code(Samples.HOSTILE),
                        new Block.Rule()));
    }
}
