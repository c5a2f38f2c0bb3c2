package org.fuhan.build;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fuhan.archive.Archive;
import org.fuhan.archive.LetterPaths;
import org.fuhan.archive.PublicLetter;
import org.fuhan.diag.Findings;
import org.fuhan.diag.SourceFile;
import org.fuhan.html.LetterJson;
import org.fuhan.html.LetterPage;
import org.fuhan.html.Link;
import org.fuhan.html.SitePages;
import org.fuhan.model.Attachment;
import org.fuhan.model.Body;
import org.fuhan.model.BodyFiles;
import org.fuhan.model.Letter;
import org.fuhan.search.SearchIndex;
import org.fuhan.site.Publisher;
import org.fuhan.source.BodyReader;
import org.fuhan.source.LetterFile;
import org.fuhan.source.SourceReader;
import org.jspecify.annotations.Nullable;

/**
 * Makes everything of one letter: page, JSON, PDF, files, entry in the index. Nothing of it stays in memory.
 *
 * <p>Once any error is known, only the checking goes on: nothing will be published, but everything is to be said.
 */
final class LetterStage {
    private final Archive archive;
    private final SitePages pages;
    private final LetterJson json;
    private final SearchIndex index;
    private final Documents documents;
    private final Optional<Press> press;
    private final Publisher publisher;
    private final Findings findings;
    private final BodyReader bodies = new BodyReader();

    LetterStage(
            Archive archive,
            Project project,
            SitePages pages,
            SearchIndex index,
            Optional<Press> press,
            Publisher publisher,
            Findings findings) {
        this.archive = archive;
        this.pages = pages;
        this.json = new LetterJson(project.site(), project.agencies().values());
        this.index = index;
        this.documents = new Documents(project.agencies());
        this.press = press;
        this.publisher = publisher;
        this.findings = findings;
    }

    void make(PublicLetter open, LetterFile place, int ordinal) throws IOException {
        Optional<SourceFile> source =
                open.isWhole() ? SourceReader.read(place.path(), place.name(), findings) : Optional.empty();
        Body body = source.map(file -> LetterBody.read(open.letter(), place, file, bodies, findings))
                .orElse(Body.EMPTY);
        if (findings.hasErrors()) {
            return;
        }
        Pictures pictures = new Pictures(place);
        Optional<byte[]> pdf = press.isPresent() && source.isPresent()
                ? press.get().print(open, body, pictures, source.get())
                : Optional.empty();
        write(open, body, pictures, pdf);
        if (open.isWhole()) {
            copyFiles(open.letter(), place, body);
        }
        index.add(documents.document(open, ordinal, body));
    }

    private void write(PublicLetter open, Body body, Pictures pictures, Optional<byte[]> pdf) throws IOException {
        Letter letter = open.letter();
        Archive.Links links = archive.linksOf(open);
        LetterPage page = new LetterPage(
                letter,
                open.isWhole(),
                body,
                LetterPaths.page(letter.id()).path(),
                pictures,
                pdf.isPresent(),
                letter.draft(),
                link(links.previous()),
                link(links.next()),
                links.related().stream().map(LetterStage::link).toList(),
                link(links.replaces()),
                link(links.replacedBy()));
        publisher.write(LetterPaths.page(letter.id()), pages.letter(page));
        publisher.write(LetterPaths.json(letter.id()), json.file(ListPlan.entry(open), body));
        if (pdf.isPresent()) {
            publisher.write(LetterPaths.pdf(letter.id()), pdf.get());
        }
    }

    private void copyFiles(Letter letter, LetterFile place, Body body) throws IOException {
        Set<String> files = BodyFiles.of(body);
        letter.attachments().stream()
                .map(Attachment::file)
                .filter(Objects::nonNull)
                .forEach(files::add);
        for (String file : List.copyOf(files)) {
            publisher.write(LetterPaths.file(letter.id(), file), Files.readAllBytes(place.sibling(file)));
        }
    }

    private static @Nullable Link link(Optional<PublicLetter> letter) {
        return letter.map(LetterStage::link).orElse(null);
    }

    private static Link link(PublicLetter letter) {
        return new Link(
                letter.letter().title(), LetterPaths.page(letter.letter().id()).path());
    }
}
