package org.fuhan.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fuhan.model.Agency;
import org.fuhan.model.Letter;
import org.fuhan.model.Proposal;
import org.fuhan.model.Site;
import org.fuhan.model.Term;

/** Sorts public letters into lists. */
final class Shelves {
    private final Site site;
    private final Map<String, Agency> agencies;

    Shelves(Site site, Map<String, Agency> agencies) {
        this.site = site;
        this.agencies = agencies;
    }

    /** The lists of every facet; letters come and stay newest first. */
    List<Shelf> of(List<PublicLetter> letters) {
        List<Shelf> shelves = new ArrayList<>();
        for (Facet facet : Facet.values()) {
            Map<String, List<PublicLetter>> byValue = new LinkedHashMap<>();
            for (PublicLetter letter : letters) {
                for (String value : values(facet, letter.letter())) {
                    byValue.computeIfAbsent(value, any -> new ArrayList<>()).add(letter);
                }
            }
            byValue.entrySet().stream()
                    .sorted(order(facet))
                    .forEach(entry -> shelves.add(new Shelf(
                            facet,
                            entry.getKey(),
                            slug(facet, entry.getKey()),
                            name(facet, entry.getKey()),
                            entry.getValue())));
        }
        return shelves;
    }

    private static Set<String> values(Facet facet, Letter letter) {
        return switch (facet) {
            case YEAR -> Set.of(letter.id().year());
            case AGENCY -> Set.of(letter.agency());
            case SESSION -> sessions(letter);
            case TOPIC -> new LinkedHashSet<>(letter.topics());
            case OUTCOME -> letter.outcome() == null ? Set.of() : Set.of(letter.outcome());
            case KIND -> Set.of(letter.kind().key());
        };
    }

    private static Set<String> sessions(Letter letter) {
        Set<String> sessions = new LinkedHashSet<>();
        for (Proposal proposal : letter.proposals()) {
            if (proposal.session() != null) {
                sessions.add(proposal.session());
            }
        }
        return sessions;
    }

    /**
     * Years newest first, agencies and outcomes as their files list them, topics by number of letters; sessions stay as
     * they come, the one with the newest letter first.
     */
    private Comparator<Map.Entry<String, List<PublicLetter>>> order(Facet facet) {
        return switch (facet) {
            case YEAR -> Map.Entry.comparingByKey(NaturalOrder.INSTANCE.reversed());
            case AGENCY -> listedIn(agencies.keySet());
            case OUTCOME -> listedIn(site.outcomes().codes().keySet());
            case KIND -> Comparator.comparingInt(entry -> kindIndex(entry.getKey()));
            case SESSION -> Comparator.comparingInt(entry -> 0);
            case TOPIC ->
                Comparator.comparingInt((Map.Entry<String, List<PublicLetter>> entry) ->
                                -entry.getValue().size())
                        .thenComparing(Map.Entry.comparingByKey());
        };
    }

    private static Comparator<Map.Entry<String, List<PublicLetter>>> listedIn(Set<String> keys) {
        List<String> order = List.copyOf(keys);
        return Comparator.comparingInt(entry -> order.indexOf(entry.getKey()));
    }

    private static int kindIndex(String key) {
        return List.of(org.fuhan.model.Kind.values()).stream()
                .map(Term::key)
                .toList()
                .indexOf(key);
    }

    private String slug(Facet facet, String value) {
        return facet == Facet.OUTCOME ? Slug.of(value.toLowerCase(java.util.Locale.ROOT)) : Slug.of(value);
    }

    private String name(Facet facet, String value) {
        return switch (facet) {
            case YEAR -> value + "年";
            case AGENCY -> agency(value).name();
            case OUTCOME -> value + "类";
            case KIND ->
                List.of(org.fuhan.model.Kind.values()).get(kindIndex(value)).chinese();
            case SESSION, TOPIC -> value;
        };
    }

    private Agency agency(String id) {
        Agency agency = agencies.get(id);
        if (agency == null) {
            throw new IllegalStateException("unchecked agency " + id);
        }
        return agency;
    }
}
