package org.fuhan.source;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.Set;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.diag.SourceFile;
import org.fuhan.model.Body;

/**
 * Reads the body of a letter: Markdown, with the rules that Chinese and offices need on top.
 *
 * <p>In this order: office notes out ({@link BodyComments}), pasted blanks out ({@link BodyLines}), bounds
 * ({@link BodyScan}), the parser, its tree into records ({@link MarkdownBlocks}), office headings
 * ({@link HeadingFinder}). One reader serves all threads.
 */
public final class BodyReader {
    private final Parser parser = MarkdownSyntax.parser();
    private final BodyBounds bounds;

    public BodyReader() {
        this(BodyBounds.USUAL);
    }

    public BodyReader(BodyBounds bounds) {
        this.bounds = bounds;
    }

    /**
     * The body of a letter; {@link Body#EMPTY} when it cannot be read, which is an error in {@code findings}.
     *
     * @param file the letter's file
     * @param bodyStart where its body begins
     * @param beside plain names of the files in the letter's own folder, which links and images may name
     */
    public Body read(SourceFile file, int bodyStart, Set<String> beside, Findings findings) {
        BodyText whole = BodyText.of(file, bodyStart);
        // The bound on length comes first: everything after it takes time by the character.
        if (!BodyScan.isShortEnough(whole, bounds, findings)) {
            return Body.EMPTY;
        }
        BodyText text = BodyLines.tidy(BodyComments.remove(whole, findings));
        if (!BodyScan.allows(text, bounds, findings)) {
            return Body.EMPTY;
        }
        Document document = parser.parse(text.text());
        Body body = new MarkdownBlocks(text, document, bounds, beside, findings).read();
        if (body.blocks().isEmpty() && text.text().isBlank()) {
            findings.add(Problem.BODY_EMPTY, file.span(bodyStart, bodyStart));
        }
        return body;
    }
}
