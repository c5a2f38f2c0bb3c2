package org.fuhan.source;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.model.Block;
import org.fuhan.model.Body;
import org.fuhan.model.Inline;
import org.fuhan.model.Note;
import org.jspecify.annotations.Nullable;

/** Turns the parser's tree into a {@link Body}; made anew for every letter. */
final class MarkdownBlocks {
    /** A longer line above {@code ---} is a paragraph above a rule, not a heading: see {@link HeadingLine}. */
    private static final int LONGEST_HEADING = 40;

    private final BodyText body;
    private final Document document;
    private final BodyBounds bounds;
    private final Findings findings;
    private final MarkdownTargets targets;
    private final MarkdownNotes notes;
    private final MarkdownInlines inlines;
    private final MarkdownTables tables;
    private final List<Reference> references = new ArrayList<>();

    MarkdownBlocks(BodyText body, Document document, BodyBounds bounds, Set<String> beside, Findings findings) {
        this.body = body;
        this.document = document;
        this.bounds = bounds;
        this.findings = findings;
        this.targets = new MarkdownTargets(beside, findings);
        this.notes = new MarkdownNotes(body, findings);
        this.inlines = new MarkdownInlines(body, document, bounds, targets, notes, findings);
        this.tables = new MarkdownTables(body, bounds, inlines, findings);
    }

    Body read() {
        List<Block> blocks = HeadingFinder.find(children(document, 0));
        List<Note> texts = new ArrayList<>();
        for (FootnoteBlock note : notes.closeText()) {
            texts.add(new Note(texts.size() + 1, joined(children(note, 1))));
        }
        notes.reportUnused();
        references.stream().filter(reference -> !inlines.isUsed(reference)).forEach(this::reportUnused);
        return new Body(blocks, texts);
    }

    private void reportUnused(Reference reference) {
        findings.add(
                Problem.LINK_DEFINITION_UNUSED,
                body.span(reference.getStartOffset(), reference.getEndOffset()),
                reference.getReference().toString());
    }

    private List<Block> children(Node node, int depth) {
        if (depth > bounds.depth()) {
            findings.add(
                    Problem.BODY_TOO_DEEP,
                    body.span(node.getStartOffset(), node.getEndOffset()),
                    Integer.toString(bounds.depth()));
            return List.of();
        }
        List<Block> out = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, out, depth);
        }
        return out;
    }

    private void add(Node node, List<Block> out, int depth) {
        if (node instanceof Paragraph) {
            paragraph(node, out);
        } else if (node instanceof Heading heading) {
            heading(heading, out);
        } else if (node instanceof ListBlock list) {
            out.add(list(list, depth));
        } else if (node instanceof BlockQuote) {
            out.add(new Block.Quotation(joined(children(node, depth + 1))));
        } else if (node instanceof TableBlock table) {
            tables.read(table).ifPresent(out::add);
        } else if (node instanceof FencedCodeBlock code) {
            out.add(new Block.Code(code(code)));
        } else if (node instanceof ThematicBreak) {
            out.add(new Block.Rule());
        } else if (node instanceof FootnoteBlock note) {
            notes.define(note);
        } else if (node instanceof Reference reference) {
            references.add(reference);
        } else {
            throw new IllegalStateException("a kind of block nobody asked for: " + node.getNodeName());
        }
    }

    /** Lines that are an image each become figures; what stands between them stays one paragraph. */
    private void paragraph(Node paragraph, List<Block> out) {
        Node first = paragraph.getFirstChild();
        Node line = first;
        for (Node node = first; node != null; node = node.getNext()) {
            if (node != line) {
                continue;
            }
            Node end = lineEnd(node);
            if (node.getNext() == end && inlines.imageUrl(node).isPresent()) {
                text(first, node, out);
                figure(node, out);
                first = end == null ? null : end.getNext();
                line = first;
                if (first == null) {
                    return;
                }
                node = end;
            } else if (end == null) {
                break;
            } else {
                line = end.getNext();
            }
        }
        text(first, null, out);
    }

    private static @Nullable Node lineEnd(Node from) {
        Node node = from;
        while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
            node = node.getNext();
        }
        return node;
    }

    private void text(@Nullable Node first, @Nullable Node end, List<Block> out) {
        if (first == null || first == end) {
            return;
        }
        List<Inline> lines = inlines.between(first, end);
        int ink = InlineText.flat(lines).stripTrailing().length();
        List<Inline> text = InlineText.cut(lines, 0, ink);
        if (!text.isEmpty()) {
            out.add(new Block.Paragraph(text));
        }
    }

    private void figure(Node image, List<Block> out) {
        BasedSequence url = inlines.imageUrl(image).orElseThrow();
        Optional<String> file = targets.image(url.unescape(), body.span(url.getStartOffset(), url.getEndOffset()));
        String alternative = InlineText.flat(InlineText.join(inlines.of(image))).strip();
        if (alternative.isEmpty()) {
            findings.add(
                    Problem.IMAGE_ALT_MISSING, body.span(image.getStartOffset(), image.getEndOffset()), url.unescape());
        }
        file.ifPresent(name -> out.add(new Block.Figure(
                name, alternative, inlines.imageTitle(image).replace('\n', ' ').strip())));
    }

    /** {@code #} and {@code ##} are both the first level: the title of the letter stands outside the body. */
    private void heading(Heading heading, List<Block> out) {
        List<Inline> text = InlineText.join(inlines.of(heading));
        int level = heading.isSetextHeading() ? 1 : Math.max(1, Math.min(4, heading.getLevel() - 1));
        if (text.isEmpty()) {
            return;
        }
        if (heading.isSetextHeading() && InlineText.flat(text).length() > LONGEST_HEADING) {
            out.add(new Block.Paragraph(text));
            out.add(new Block.Rule());
        } else {
            out.add(new Block.Heading(level, text));
        }
    }

    private Block list(ListBlock list, int depth) {
        List<Block.Item> items = new ArrayList<>();
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(new Block.Item(joined(children(item, depth + 1))));
        }
        if (ordered) {
            checkNumbers(list, start);
        }
        return new Block.ItemList(ordered, start, items);
    }

    /** Markdown counts by itself: who wrote 1. 2. 4. shall know. All items with the first number is a habit of some. */
    private void checkNumbers(ListBlock list, int start) {
        int shown = start;
        boolean counting = false;
        for (Node node = list.getFirstChild(); node != null; node = node.getNext(), shown++) {
            if (!(node instanceof ListItem item)) {
                continue;
            }
            BasedSequence mark = item.getOpeningMarker();
            String written = mark.toString().replaceAll("[^0-9]", "");
            counting |= !written.equals(Integer.toString(start)) && shown > start;
            if (!written.equals(Integer.toString(shown)) && (counting || isNumber(item.getNext(), shown + 1))) {
                findings.add(
                        Problem.BODY_LIST_NUMBER,
                        body.span(mark.getStartOffset(), mark.getEndOffset()),
                        written,
                        Integer.toString(shown));
                return;
            }
        }
    }

    private static boolean isNumber(@Nullable Node node, int number) {
        return node instanceof ListItem item && item.getOpeningMarker().startsWith(Integer.toString(number));
    }

    private static String code(FencedCodeBlock block) {
        StringBuilder out = new StringBuilder();
        block.getContentLines().forEach(line -> out.append(line));
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '\n') {
            end--;
        }
        return out.substring(0, end);
    }

    /** Headings are looked for on the top level only; everywhere else lines are joined at once. */
    private static List<Block> joined(List<Block> blocks) {
        return blocks.stream().map(MarkdownBlocks::joined).toList();
    }

    private static Block joined(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? new Block.Paragraph(InlineText.join(paragraph.text()))
                : block;
    }
}
