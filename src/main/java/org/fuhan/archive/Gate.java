package org.fuhan.archive;

import java.time.LocalDateTime;
import java.util.Optional;
import org.fuhan.model.Disclosure;
import org.fuhan.model.Letter;

/**
 * The one place that decides whether a letter is public. All writers stand behind it: they take {@link PublicLetter}s
 * and {@link WithdrawnNotice}s, and nobody else can make those.
 */
public final class Gate {
    private final LocalDateTime asOf;
    private final boolean drafts;

    /**
     * @param asOf the moment of publication, local to the site; what is to be published later stays hidden
     * @param drafts whether drafts pass, for a preview; what may not be disclosed never does
     */
    public Gate(LocalDateTime asOf, boolean drafts) {
        this.asOf = asOf;
        this.drafts = drafts;
    }

    /** The letter if the public may see it. */
    public Optional<PublicLetter> admit(Letter letter) {
        boolean open = isDisclosed(letter) && letter.withdrawn() == null && (isPublished(letter) || isPreview(letter));
        return open ? Optional.of(new PublicLetter(letter, letter.disclosure() == Disclosure.FULL)) : Optional.empty();
    }

    /** What stands at the address of a letter that was public once and is withdrawn. */
    public Optional<WithdrawnNotice> notice(Letter letter) {
        return letter.withdrawn() != null && isDisclosed(letter) && isPublished(letter)
                ? Optional.of(new WithdrawnNotice(letter.id(), letter.withdrawn()))
                : Optional.empty();
    }

    private boolean isPublished(Letter letter) {
        return !letter.draft()
                && letter.published() != null
                && !letter.published().isAfter(asOf);
    }

    private boolean isPreview(Letter letter) {
        return drafts && letter.draft();
    }

    private static boolean isDisclosed(Letter letter) {
        return letter.disclosure() == Disclosure.FULL || letter.disclosure() == Disclosure.SUMMARY;
    }
}
