package org.fuhan.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Nearest;
import org.fuhan.diag.Problem;
import org.fuhan.model.Letter;
import org.fuhan.model.LetterId;
import org.fuhan.model.Reference;
import org.fuhan.site.SitePath;

/** Resolves the names that letters give each other. A name is a stem, or year and stem where several years share it. */
final class References {
    private static final String PAGE = ".html";
    private static final Set<String> RESERVED =
            Set.of("index", "letters", "search", "statistics", "accessibility", "404", "assets", "data");
    private static final Set<String> FACETS =
            Stream.of(Facet.values()).map(Facet::folder).collect(Collectors.toUnmodifiableSet());
    private final Map<String, List<LetterId>> byName = new HashMap<>();
    private final ReferencePlaces places;
    private final Findings findings;

    References(Collection<Letter> letters, ReferencePlaces places, Findings findings) {
        this.places = places;
        this.findings = findings;
        for (Letter letter : letters) {
            LetterId id = letter.id();
            byName.computeIfAbsent(id.stem(), any -> new ArrayList<>(1)).add(id);
            byName.put(id.toString(), List.of(id));
        }
    }

    /** The letter of that name, public or not. */
    Optional<LetterId> resolve(Reference reference) {
        List<LetterId> found = byName.getOrDefault(reference.text(), List.of());
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** Reports what a letter refers to in vain. */
    void check(Letter letter) {
        letter.related().forEach(reference -> check(letter, reference));
        if (letter.replaces() != null) {
            check(letter, letter.replaces());
        }
    }

    private void check(Letter letter, Reference reference) {
        List<LetterId> found = byName.getOrDefault(reference.text(), List.of());
        if (found.size() == 1 && found.get(0).equals(letter.id())) {
            findings.add(Problem.LETTER_REFERENCE_SELF, places.place(letter, reference));
        } else if (found.size() > 1) {
            findings.add(
                    Problem.LETTER_REFERENCE_AMBIGUOUS,
                    places.place(letter, reference),
                    reference.text(),
                    found.get(0).toString());
        } else if (found.isEmpty()) {
            reportUnknown(letter, reference);
        }
    }

    private void reportUnknown(Letter letter, Reference reference) {
        List<String> names = byName.keySet().stream().sorted().toList();
        Optional<String> near = Nearest.to(reference.text(), names);
        if (near.isPresent()) {
            findings.add(
                    Problem.LETTER_REFERENCE_UNKNOWN_NEAR,
                    places.place(letter, reference),
                    reference.text(),
                    near.get());
        } else {
            findings.add(Problem.LETTER_REFERENCE_UNKNOWN, places.place(letter, reference), reference.text());
        }
    }

    /** Old addresses of public letters, sorted; those that cannot be are reported. */
    Map<SitePath, LetterId> redirects(List<PublicLetter> letters) {
        Map<SitePath, LetterId> redirects = new TreeMap<>();
        for (PublicLetter open : letters) {
            for (Reference alias : open.letter().aliases()) {
                String path = alias.text();
                if (!SitePath.isValid(path)
                        || !path.endsWith(PAGE)
                        || !path.chars().allMatch(c -> c > ' ' && c < 127)) {
                    findings.add(Problem.ALIAS_BAD, places.place(open.letter(), alias), path);
                } else if (isTaken(path)
                        || redirects.putIfAbsent(
                                        SitePath.of(path), open.letter().id())
                                != null) {
                    findings.add(Problem.ALIAS_TAKEN, places.place(open.letter(), alias), path);
                }
            }
        }
        return redirects;
    }

    /** Whether a page of the site stands or may come to stand there: a letter, a list, or one of the fixed pages. */
    private boolean isTaken(String path) {
        String letters = "letters/";
        if (path.startsWith(letters)) {
            return byName.containsKey(path.substring(letters.length(), path.length() - PAGE.length()));
        }
        String first = path.substring(0, path.length() - PAGE.length()).split("/", 2)[0];
        return RESERVED.contains(first) || FACETS.contains(first);
    }
}
