package org.fuhan.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fuhan.model.Inline;

/** Running text as HTML. Counts the marks of each note, so that the note can link back to all of them. */
final class InlineHtml implements Inline.Visitor<StringBuilder> {
    private final StringBuilder out;
    private final String folder;
    private final String domain;
    private final Map<Integer, Integer> marks = new HashMap<>();

    InlineHtml(StringBuilder out, String folder, String domain) {
        this.out = out;
        this.folder = folder;
        this.domain = domain;
    }

    void all(List<Inline> inlines) {
        for (Inline inline : inlines) {
            inline.accept(this);
        }
    }

    int marksOf(int number) {
        return marks.getOrDefault(number, 0);
    }

    /** The first mark of a note has a plain id; the second mark of the same note ends in {@code -2}. */
    static String markId(int number, int mark) {
        return "mark-" + number + (mark == 1 ? "" : "-" + mark);
    }

    @Override
    public StringBuilder text(Inline.Text text) {
        return Html.escape(out, text.text());
    }

    @Override
    public StringBuilder strong(Inline.Strong strong) {
        return wrapped("strong", strong.text());
    }

    @Override
    public StringBuilder emphasis(Inline.Emphasis emphasis) {
        return wrapped("em", emphasis.text());
    }

    @Override
    public StringBuilder code(Inline.Code code) {
        return Html.escape(out.append("<code>"), code.text()).append("</code>");
    }

    @Override
    public StringBuilder lineBreak(Inline.LineBreak lineBreak) {
        return out.append("<br>");
    }

    @Override
    public StringBuilder noteMark(Inline.NoteMark noteMark) {
        int number = noteMark.number();
        int mark = marks.merge(number, 1, Integer::sum);
        out.append("<sup><a id=\"").append(markId(number, mark));
        out.append("\" href=\"#note-").append(number);
        out.append("\" role=\"doc-noteref\" aria-label=\"注释").append(number).append("\">");
        return out.append('[').append(number).append("]</a></sup>");
    }

    @Override
    public StringBuilder link(Inline.Link link) {
        out.append("<a href=\"");
        if (link.isFile()) {
            Html.escape(out, folder + Links.encode(link.target())).append('"');
        } else {
            Html.escape(out, link.target()).append('"');
            outward(link.target());
        }
        out.append('>');
        all(link.text());
        return out.append("</a>");
    }

    /** Marks a link that leads to another host: readers are told before they leave (国办发〔2017〕47号). */
    private void outward(String target) {
        String host = hostOf(target);
        if (host.isEmpty() || host.equals(domain)) {
            return;
        }
        out.append(" rel=\"external noopener noreferrer\" class=\"external\" title=\"站外链接：");
        Html.escape(out, host).append('"');
    }

    private static String hostOf(String target) {
        if (!target.regionMatches(true, 0, "http", 0, 4)) {
            return "";
        }
        try {
            String host = new URI(target).getHost();
            return host == null ? "?" : host.toLowerCase(Locale.ROOT);
        } catch (URISyntaxException e) {
            // Browsers open addresses that the standard does not know: such a host cannot be named, only marked.
            return "?";
        }
    }

    private StringBuilder wrapped(String name, List<Inline> text) {
        out.append('<').append(name).append('>');
        all(text);
        return out.append("</").append(name).append('>');
    }
}
