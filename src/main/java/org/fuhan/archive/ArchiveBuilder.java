package org.fuhan.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fuhan.diag.Findings;
import org.fuhan.model.Agency;
import org.fuhan.model.Letter;
import org.fuhan.model.LetterId;
import org.fuhan.model.Site;
import org.fuhan.site.SitePath;

/** Puts the letters of a site in order and resolves what they say of each other. */
public final class ArchiveBuilder {
    private static final Comparator<PublicLetter> NEWEST_FIRST = Comparator.comparing(
                    (PublicLetter letter) -> letter.letter().date())
            .reversed()
            .thenComparing(letter -> letter.letter().id().year(), Comparator.reverseOrder())
            .thenComparing(letter -> letter.letter().id().stem(), NaturalOrder.INSTANCE);

    private final Site site;
    private final Map<String, Agency> agencies;
    private final Gate gate;
    private final Findings findings;

    public ArchiveBuilder(Site site, Map<String, Agency> agencies, Gate gate, Findings findings) {
        this.site = site;
        this.agencies = agencies;
        this.gate = gate;
        this.findings = findings;
    }

    /**
     * The archive of what is public.
     *
     * @param letters all of them; those that may not be seen take part only in the check of references
     * @param places makes the place of a reference in a letter's file, for diagnostics
     */
    public Archive build(Collection<Letter> letters, ReferencePlaces places) {
        References references = new References(letters, places, findings);
        List<PublicLetter> open = new ArrayList<>();
        Map<LetterId, WithdrawnNotice> notices = new TreeMap<>();
        for (Letter letter : letters) {
            references.check(letter);
            gate.admit(letter).ifPresent(open::add);
            gate.notice(letter).ifPresent(notice -> notices.put(letter.id(), notice));
        }
        open.sort(NEWEST_FIRST);
        Map<SitePath, LetterId> redirects = references.redirects(open);
        return new Archive(
                open,
                List.copyOf(notices.values()),
                new Shelves(site, agencies).of(open),
                redirects,
                new LinkFinder(open, references).links());
    }
}
