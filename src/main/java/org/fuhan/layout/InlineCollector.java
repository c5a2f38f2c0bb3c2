package org.fuhan.layout;

import java.util.List;
import org.fuhan.font.FontRole;
import org.fuhan.model.Inline;

/**
 * Turns inlines into styled characters: bold in 黑体, emphasis in 楷体, note marks raised.
 *
 * <p>Chinese faces have no bold or slanted cut; another face carries the meaning, as it does in headings.
 */
record InlineCollector(StyledText text, Style style, StructureNode node) implements Inline.Visitor<StyledText> {

    static StyledText collect(List<Inline> inlines, Style style, StructureNode node) {
        return new InlineCollector(new StyledText(), style, node).all(inlines);
    }

    StyledText all(List<Inline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return text;
    }

    @Override
    public StyledText text(Inline.Text plain) {
        return text.add(plain.text().replace('\n', ' '), style, node);
    }

    @Override
    public StyledText strong(Inline.Strong strong) {
        return new InlineCollector(text, style.in(FontRole.HEI), node).all(strong.text());
    }

    @Override
    public StyledText emphasis(Inline.Emphasis emphasis) {
        return new InlineCollector(text, style.in(FontRole.KAI), node).all(emphasis.text());
    }

    @Override
    public StyledText code(Inline.Code code) {
        return text.add(code.text().replace('\n', ' '), style.in(FontRole.FANGSONG), node);
    }

    /** A file of the letter has no address that holds wherever the print goes: its words stay, without a link. */
    @Override
    public StyledText link(Inline.Link link) {
        StructureNode target = link.isFile() ? node : node.child(StructureNode.Kind.LINK, link.target());
        return new InlineCollector(text, style, target).all(link.text());
    }

    @Override
    public StyledText lineBreak(Inline.LineBreak lineBreak) {
        return text.add("\n", style, node);
    }

    @Override
    public StyledText noteMark(Inline.NoteMark mark) {
        return text.addNoteMark(mark.number(), style.raised(), node.child(StructureNode.Kind.REFERENCE));
    }
}
