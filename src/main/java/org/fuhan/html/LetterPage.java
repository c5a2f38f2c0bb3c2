package org.fuhan.html;

import java.util.List;
import org.fuhan.model.Body;
import org.fuhan.model.Letter;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one letter shows.
 *
 * @param whole whether body and attachments are public; if not, only the summary is shown
 * @param body {@link Body#EMPTY} when the letter is not whole
 * @param address of the page, {@code letters/<year>/<stem>.html}
 * @param files of the letter's own folder
 * @param pdf whether there is a PDF beside the page
 * @param preview whether the page carries a banner that it is a draft
 * @param previous the letter before in the order of the site, or null
 * @param next the letter after, or null
 * @param related other letters on the subject
 * @param replaced the earlier letter that this one takes the place of, or null
 * @param replacement the later letter that takes the place of this one, or null
 */
public record LetterPage(
        Letter letter,
        boolean whole,
        Body body,
        String address,
        LetterFiles files,
        boolean pdf,
        boolean preview,
        @Nullable Link previous,
        @Nullable Link next,
        List<Link> related,
        @Nullable Link replaced,
        @Nullable Link replacement) {
    public LetterPage {
        related = List.copyOf(related);
    }

    /** A page on its own, without neighbours, files or PDF. */
    public static LetterPage of(Entry entry, Body body) {
        return new LetterPage(
                entry.letter(),
                entry.whole(),
                body,
                entry.address(),
                LetterFiles.NONE,
                false,
                false,
                null,
                null,
                List.of(),
                null,
                null);
    }
}
