package org.fuhan.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.fuhan.html.FrameView.AlternateView;
import org.fuhan.html.FrameView.LinkView;
import org.fuhan.html.FrameView.MetaView;
import org.fuhan.html.LetterView.AttachmentView;
import org.fuhan.html.LetterView.CorrectionView;
import org.fuhan.html.LetterView.DateView;
import org.fuhan.html.LetterView.PairView;
import org.fuhan.html.LetterView.ProposalView;
import org.fuhan.model.Agency;
import org.fuhan.model.Attachment;
import org.fuhan.model.Contact;
import org.fuhan.model.Letter;
import org.fuhan.model.PlainText;
import org.fuhan.model.Signer;
import org.fuhan.model.Site;
import org.jspecify.annotations.Nullable;

/** Turns letters into what their pages show. */
final class LetterViews {
    /** Characters of the description tag. */
    private static final int DESCRIPTION = 120;

    private final Site site;
    private final Offices offices;
    private final Frames frames;
    private final Facts facts;
    private final StructuredData structuredData;

    LetterViews(Site site, Offices offices, Frames frames, ListAddresses lists) {
        this.site = site;
        this.offices = offices;
        this.frames = frames;
        this.facts = new Facts(site, offices, lists);
        this.structuredData = new StructuredData(site);
    }

    LetterView of(LetterPage input) {
        Letter letter = input.letter();
        Links links = Links.on(input.address());
        Agency agency = offices.of(letter);
        String folder = stem(input.address()) + "/";
        return new LetterView(
                page(input, links),
                input.preview(),
                agency.name(),
                Words.orEmpty(letter.docNumber()),
                Words.minute(letter.published()),
                letter.addressee().isEmpty() ? "" : letter.addressee() + "：",
                input.whole() ? BodyHtml.of(input.body(), links.to(folder), site.domain(), input.files()) : Markup.NONE,
                input.whole() ? "" : Words.orEmpty(letter.summary()),
                input.whole() ? attachments(input, links.to(folder)) : List.of(),
                agency.name(),
                new DateView(Words.date(letter.date()), letter.date().toString()),
                Words.orEmpty(letter.note()),
                senderLines(letter),
                String.join("，", letter.copyTo()),
                facts.of(letter, links),
                proposals(letter),
                letter.corrections().stream()
                        .map(correction -> new CorrectionView(date(correction.date()), correction.note()))
                        .toList(),
                link(input.replaced(), links),
                link(input.replacement(), links),
                citation(letter, agency, frames.url(input.address())),
                input.pdf() ? links.to(stem(input.address()) + ".pdf") : "",
                links.to(stem(input.address()) + ".json"),
                link(input.previous(), links),
                link(input.next(), links),
                input.related().stream().map(related -> link(related, links)).toList());
    }

    /** The address of a page without {@code .html}. */
    static String stem(String address) {
        return address.substring(0, address.length() - ".html".length());
    }

    private PageView page(LetterPage input, Links links) {
        Letter letter = input.letter();
        String url = frames.url(input.address());
        String text = input.whole() ? PlainText.of(input.body()) : Words.orEmpty(letter.summary());
        String description = text.isBlank() ? letter.title() : Words.opening(text, DESCRIPTION);
        return new PageView(
                frames.at(input.address()),
                letter.title(),
                frames.headTitle(letter.title()),
                description,
                url,
                !input.preview(),
                "",
                facts.trail(letter, links),
                metas(letter, description, url),
                List.of(new AlternateView(
                        "application/json", letter.title(), links.to(stem(input.address()) + ".json"))),
                structuredData.of(letter, offices.of(letter), url, description),
                input.address());
    }

    /** The article tags of 国办发〔2017〕47号: the first three required, the rest where there is something to say. */
    private List<MetaView> metas(Letter letter, String description, String url) {
        Agency agency = offices.of(letter);
        String source = letter.source() == null ? agency.name() : letter.source();
        return Stream.of(
                        new MetaView("ArticleTitle", letter.title()),
                        new MetaView("PubDate", Words.minute(letter.published())),
                        new MetaView("ContentSource", source),
                        new MetaView("Keywords", String.join(",", letter.keywords())),
                        new MetaView("Author", agency.name()),
                        new MetaView("Description", description),
                        new MetaView("Url", url))
                .filter(meta -> !meta.content().isEmpty())
                .toList();
    }

    private static List<AttachmentView> attachments(LetterPage input, String folder) {
        List<AttachmentView> views = new ArrayList<>();
        for (Attachment attachment : input.letter().attachments()) {
            String file = attachment.file();
            views.add(
                    file == null
                            ? new AttachmentView(attachment.title(), "", "")
                            : new AttachmentView(
                                    attachment.title(), folder + Links.encode(file), fileFacts(input.files(), file)));
        }
        return views;
    }

    private static String fileFacts(LetterFiles files, String file) {
        String kind = file.substring(file.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String size = Words.size(files.bytes(file));
        return size.isEmpty() ? kind : kind + "，" + size;
    }

    private static List<PairView> senderLines(Letter letter) {
        List<PairView> lines = new ArrayList<>();
        Signer signer = letter.signer();
        if (signer != null) {
            lines.add(new PairView(signer.role(), signer.name()));
        }
        for (Contact contact : letter.contacts()) {
            String name = Words.orEmpty(contact.name());
            String unit = Words.orEmpty(contact.unit());
            if (!name.isEmpty() || !unit.isEmpty()) {
                boolean both = !name.isEmpty() && !unit.isEmpty();
                lines.add(new PairView("联系人", both ? name + "（" + unit + "）" : name + unit));
            }
            if (contact.phone() != null) {
                lines.add(new PairView("联系电话", contact.phone()));
            }
        }
        return lines;
    }

    private static List<ProposalView> proposals(Letter letter) {
        if (letter.proposals().size() < 2) {
            return List.of();
        }
        return letter.proposals().stream()
                .map(proposal -> new ProposalView(
                        Words.origin(proposal), Words.orEmpty(proposal.title()), Words.proposers(proposal.proposers())))
                .toList();
    }

    private static DateView date(java.time.LocalDate date) {
        return new DateView(Words.date(date), date.toString());
    }

    private static LinkView link(@Nullable Link link, Links links) {
        return link == null ? LinkView.NONE : new LinkView(link.title(), links.to(link.address()));
    }

    private static String citation(Letter letter, Agency agency, String url) {
        return Stream.of(
                        agency.name() + "：《" + letter.title() + "》", letter.docNumber(), Words.date(letter.date()), url)
                .filter(Objects::nonNull)
                .reduce((left, right) -> left + "，" + right)
                .orElseThrow();
    }
}
