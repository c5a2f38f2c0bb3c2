package org.fuhan.archive;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fuhan.model.LetterId;
import org.fuhan.site.SitePath;

/**
 * Everything that the public may see, in order.
 *
 * @param letters newest first: by date of the letter, then by id
 * @param notices of withdrawn letters, by id
 * @param shelves the lists by facet, in the order of {@link Facet}, each facet's in its own order
 * @param redirects old address to letter, sorted
 * @param links what each letter points to
 */
public record Archive(
        List<PublicLetter> letters,
        List<WithdrawnNotice> notices,
        List<Shelf> shelves,
        Map<SitePath, LetterId> redirects,
        Map<LetterId, Links> links) {
    public Archive {
        letters = List.copyOf(letters);
        notices = List.copyOf(notices);
        shelves = List.copyOf(shelves);
        links = Map.copyOf(links);
    }

    /**
     * What a letter points to; only public letters.
     *
     * @param previous the one before it in its session or year, by number
     * @param next the one after it
     * @param related in the order of the source, then those that name it
     * @param replaces the one whose place it takes
     * @param replacedBy the one that takes its place
     */
    public record Links(
            Optional<PublicLetter> previous,
            Optional<PublicLetter> next,
            List<PublicLetter> related,
            Optional<PublicLetter> replaces,
            Optional<PublicLetter> replacedBy) {
        public Links {
            related = List.copyOf(related);
        }
    }

    /** What a public letter points to. */
    public Links linksOf(PublicLetter letter) {
        Links found = links.get(letter.letter().id());
        if (found == null) {
            throw new IllegalArgumentException(
                    "not in this archive: " + letter.letter().id());
        }
        return found;
    }

    /** The lists of one facet. */
    public List<Shelf> shelves(Facet facet) {
        return shelves.stream().filter(shelf -> shelf.facet() == facet).toList();
    }
}
