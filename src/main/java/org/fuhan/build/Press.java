package org.fuhan.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fuhan.archive.LetterPaths;
import org.fuhan.archive.PublicLetter;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.diag.SourceFile;
import org.fuhan.font.Typefaces;
import org.fuhan.layout.LaidOut;
import org.fuhan.layout.LetterLayout;
import org.fuhan.layout.Theme;
import org.fuhan.model.Agency;
import org.fuhan.model.Body;
import org.fuhan.model.Letter;
import org.fuhan.model.Site;
import org.fuhan.pdf.PdfLetterWriter;
import org.fuhan.pdf.PdfMetadata;

/** Prints letters. Shared by threads. */
final class Press {
    private static final int USUAL_SIZE = 400_000;
    private final Site site;
    private final Map<String, Agency> agencies;
    private final Sheets sheets;
    private final LetterLayout layout;
    private final PdfLetterWriter writer = new PdfLetterWriter();
    private final Findings findings;

    Press(Project project, Typefaces typefaces, Findings findings) {
        this.site = project.site();
        this.agencies = project.agencies();
        this.sheets = new Sheets(agencies);
        this.layout = new LetterLayout(Theme.DEFAULT, typefaces);
        this.findings = findings;
    }

    /** The PDF of a letter; empty when a character cannot be printed, which is reported. */
    Optional<byte[]> print(PublicLetter open, Body body, Pictures pictures, SourceFile file) throws IOException {
        LaidOut laidOut = layout.lay(sheets.sheet(open, body, pictures));
        if (laidOut instanceof LaidOut.MissingCharacters missing) {
            missing.codePoints().forEach(codePoint -> report(codePoint, file));
            return Optional.empty();
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream(USUAL_SIZE);
        writer.write(((LaidOut.Pages) laidOut).letter(), metadata(open.letter()), pdf);
        return Optional.of(pdf.toByteArray());
    }

    private void report(int codePoint, SourceFile file) {
        String code = String.format(Locale.ROOT, "U+%04X", codePoint);
        findings.add(Problem.GLYPH_MISSING, file.locate(codePoint), Character.toString(codePoint), code);
    }

    private PdfMetadata metadata(Letter letter) {
        String subject = letter.proposals().isEmpty()
                ? ""
                : Objects.requireNonNullElse(letter.proposals().get(0).title(), "");
        return new PdfMetadata(
                letter.title(),
                Objects.requireNonNull(agencies.get(letter.agency())).name(),
                subject,
                List.copyOf(letter.keywords()),
                "zh-CN",
                letter.date(),
                site.timeZone(),
                site.url() + LetterPaths.pdf(letter.id()).path());
    }
}
