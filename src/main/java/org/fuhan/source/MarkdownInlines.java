package org.fuhan.source;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.diag.Span;
import org.fuhan.model.Inline;
import org.jspecify.annotations.Nullable;

/** Turns the parser's inline nodes into {@link Inline}s; line ends stay {@code \n} for {@link InlineText#join}. */
final class MarkdownInlines {
    private final BodyText body;
    private final Document document;
    private final BodyBounds bounds;
    private final Findings findings;
    private final MarkdownTargets targets;
    private final MarkdownNotes notes;
    private final MarkdownMarks marks;
    private final Set<Reference> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private boolean lineStart;

    MarkdownInlines(
            BodyText body,
            Document document,
            BodyBounds bounds,
            MarkdownTargets targets,
            MarkdownNotes notes,
            Findings findings) {
        this.body = body;
        this.document = document;
        this.bounds = bounds;
        this.targets = targets;
        this.notes = notes;
        this.findings = findings;
        this.marks = new MarkdownMarks(body, findings);
    }

    /** What a block's line or lines say. */
    List<Inline> of(Node block) {
        return between(block.getFirstChild(), null);
    }

    /** What the nodes from {@code first} to before {@code end} say. */
    List<Inline> between(@Nullable Node first, @Nullable Node end) {
        lineStart = true;
        Run out = new Run();
        for (Node node = first; node != null && node != end; node = node.getNext()) {
            add(node, out, 0);
        }
        return out.finish();
    }

    boolean isUsed(Reference reference) {
        return used.contains(reference);
    }

    /** The address that an image names, directly or by a definition. */
    Optional<BasedSequence> imageUrl(Node node) {
        if (node instanceof Image image) {
            return Optional.of(image.getUrl());
        }
        return node instanceof ImageRef image ? definition(image).map(Reference::getUrl) : Optional.empty();
    }

    /** The title that an image has, directly or by a definition; may be empty. */
    String imageTitle(Node node) {
        if (node instanceof Image image) {
            return image.getTitle().unescape();
        }
        return node instanceof ImageRef image
                ? definition(image).map(found -> found.getTitle().unescape()).orElse("")
                : "";
    }

    private void add(Node node, Run out, int depth) {
        if (node instanceof Text) {
            text(node, out);
        } else if (node instanceof SoftLineBreak) {
            out.text("\n");
            lineStart = true;
        } else if (node instanceof HardLineBreak) {
            out.add(new Inline.LineBreak());
            lineStart = true;
        } else if (depth >= bounds.depth()) {
            findings.add(Problem.BODY_TOO_DEEP, span(node.getChars()), Integer.toString(bounds.depth()));
            out.text(node.getChars().toString());
        } else if (node instanceof StrongEmphasis) {
            wrap(children(node, depth), out, Inline.Strong::new);
        } else if (node instanceof Emphasis) {
            marks.checkPair(node.getStartOffset(), node.getEndOffset());
            wrap(children(node, depth), out, Inline.Emphasis::new);
        } else {
            rare(node, out, depth);
        }
    }

    private void rare(Node node, Run out, int depth) {
        if (node instanceof Code code) {
            lineStart = false;
            out.add(new Inline.Code(code.getText().toString().replace('\n', ' ')));
        } else if (node instanceof HtmlEntity) {
            out.text(visible(node.getChars().unescape()));
            lineStart = false;
        } else if (node instanceof Footnote footnote) {
            notes.mark(footnote).ifPresent(out::add);
        } else if (node instanceof Link link) {
            link(link.getUrl(), children(node, depth), out);
        } else if (node instanceof LinkRef reference) {
            reference(reference, out, depth);
        } else if (node instanceof DelimitedLinkNode link && (link instanceof AutoLink || link instanceof MailLink)) {
            autoLink(link, out);
        } else if (imageUrl(node).isPresent()) {
            findings.add(
                    Problem.IMAGE_INSIDE_TEXT,
                    span(node.getChars()),
                    imageUrl(node).get().unescape());
            children(node, depth).forEach(out::add);
        } else {
            if (node instanceof HtmlInlineBase) {
                findings.add(Problem.BODY_HTML, span(node.getChars()));
            }
            verbatim(node, out, depth);
        }
    }

    private void text(Node node, Run out) {
        BasedSequence chars = node.getChars();
        marks.check(node.getStartOffset(), node.getEndOffset());
        String raw = source(node.getStartOffset(), node.getEndOffset());
        boolean plain = raw.length() == chars.length() && raw.indexOf('\\') < 0 && raw.indexOf('&') < 0;
        String words = plain ? raw : visible(chars.unescape());
        if (lineStart) {
            words = words.substring(blanks(words));
            lineStart = words.isEmpty();
        }
        out.text(words);
    }

    private List<Inline> children(Node node, int depth) {
        Run inner = new Run();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            add(child, inner, depth + 1);
        }
        return inner.finish();
    }

    private static void wrap(List<Inline> text, Run out, Function<List<Inline>, Inline> kind) {
        if (!text.isEmpty()) {
            out.add(kind.apply(text));
        }
    }

    private void reference(LinkRef node, Run out, int depth) {
        Optional<Reference> definition = definition(node);
        if (definition.isEmpty()) {
            verbatim(node, out, depth);
        } else {
            link(definition.get().getUrl(), children(node, depth), out);
        }
    }

    private Optional<Reference> definition(RefNode node) {
        Optional<Reference> found = Optional.ofNullable(node.getReferenceNode(document));
        found.ifPresent(used::add);
        return found;
    }

    /** A link that leads somewhere allowed, or else its words alone. */
    private void link(BasedSequence url, List<Inline> words, Run out) {
        String target = url.unescape();
        List<Inline> shown = words.isEmpty() && !target.isEmpty() ? List.of(new Inline.Text(target)) : words;
        Optional<String> allowed = targets.link(target, span(url));
        if (allowed.isPresent()) {
            out.add(new Inline.Link(allowed.get(), shown));
        } else {
            shown.forEach(out::add);
        }
        lineStart = false;
    }

    private void autoLink(DelimitedLinkNode node, Run out) {
        String words = node.getText().toString();
        String target = node instanceof MailLink && !words.startsWith("mailto:") ? "mailto:" + words : words;
        Optional<String> allowed = targets.link(target, span(node.getText()));
        if (allowed.isPresent()) {
            out.add(new Inline.Link(allowed.get(), List.of(new Inline.Text(words))));
        } else {
            out.text(node.getChars().toString());
        }
        lineStart = false;
    }

    /** A node that is no markup after all: its signs as text, what is inside it as usual. */
    private void verbatim(Node node, Run out, int depth) {
        lineStart = false;
        int at = node.getStartOffset();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            out.text(source(at, child.getStartOffset()));
            add(child, out, depth + 1);
            at = child.getEndOffset();
        }
        out.text(source(at, node.getEndOffset()));
    }

    private String source(int start, int end) {
        return start < end ? body.text().substring(start, end) : "";
    }

    private Span span(BasedSequence chars) {
        return body.span(chars.getStartOffset(), chars.getEndOffset());
    }

    private static int blanks(String words) {
        int at = 0;
        while (at < words.length() && (Character.isSpaceChar(words.charAt(at)) || words.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** A numeric entity may stand for a character that no text may hold. */
    private static String visible(String words) {
        return words.codePoints().noneMatch(Character::isISOControl)
                ? words
                : words.codePoints()
                        .map(c -> Character.isISOControl(c) ? ' ' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    /** Inlines in the making; neighbouring characters become one text. */
    private static final class Run {
        private final List<Inline> made = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();

        void text(String more) {
            words.append(more);
        }

        void add(Inline inline) {
            if (inline instanceof Inline.Text text) {
                words.append(text.text());
                return;
            }
            flush();
            made.add(inline);
        }

        List<Inline> finish() {
            flush();
            return made;
        }

        private void flush() {
            if (!words.isEmpty()) {
                made.add(new Inline.Text(words.toString()));
                words.setLength(0);
            }
        }
    }
}
