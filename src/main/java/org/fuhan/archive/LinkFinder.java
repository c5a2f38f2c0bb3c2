package org.fuhan.archive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fuhan.model.Letter;
import org.fuhan.model.LetterId;

/** Finds the neighbours and relations of public letters. A relation to a letter that is not public vanishes. */
final class LinkFinder {
    private static final Comparator<PublicLetter> BY_NUMBER = Comparator.comparing(
                    (PublicLetter letter) -> number(letter.letter()), NaturalOrder.INSTANCE)
            .thenComparing(letter -> letter.letter().id());

    private final List<PublicLetter> letters;
    private final References references;
    private final Map<LetterId, PublicLetter> byId = new HashMap<>();
    private final Map<LetterId, Set<PublicLetter>> related = new HashMap<>();
    private final Map<LetterId, PublicLetter> replaces = new HashMap<>();
    private final Map<LetterId, PublicLetter> replacedBy = new HashMap<>();
    private final Map<LetterId, Integer> position = new HashMap<>();
    private final Map<LetterId, List<PublicLetter>> row = new HashMap<>();

    LinkFinder(List<PublicLetter> letters, References references) {
        this.letters = letters;
        this.references = references;
        letters.forEach(letter -> byId.put(letter.letter().id(), letter));
    }

    Map<LetterId, Archive.Links> links() {
        letters.forEach(this::relate);
        letters.forEach(this::relateBack);
        lineUp();
        Map<LetterId, Archive.Links> links = new LinkedHashMap<>();
        for (PublicLetter letter : letters) {
            LetterId id = letter.letter().id();
            links.put(
                    id,
                    new Archive.Links(
                            neighbour(id, -1),
                            neighbour(id, 1),
                            List.copyOf(related.getOrDefault(id, Set.of())),
                            Optional.ofNullable(replaces.get(id)),
                            Optional.ofNullable(replacedBy.get(id))));
        }
        return links;
    }

    private void relate(PublicLetter letter) {
        LetterId id = letter.letter().id();
        letter.letter().related().stream()
                .map(references::resolve)
                .flatMap(Optional::stream)
                .map(byId::get)
                .filter(java.util.Objects::nonNull)
                .forEach(other -> addRelated(id, other));
        if (letter.letter().replaces() != null) {
            references.resolve(letter.letter().replaces()).map(byId::get).ifPresent(other -> {
                replaces.put(id, other);
                replacedBy.put(other.letter().id(), letter);
            });
        }
    }

    private void relateBack(PublicLetter letter) {
        letter.letter().related().stream()
                .map(references::resolve)
                .flatMap(Optional::stream)
                .filter(byId::containsKey)
                .forEach(other -> addRelated(other, letter));
    }

    private void addRelated(LetterId id, PublicLetter other) {
        related.computeIfAbsent(id, any -> new LinkedHashSet<>()).add(other);
    }

    private void lineUp() {
        Map<String, List<PublicLetter>> rows = new HashMap<>();
        for (PublicLetter letter : letters) {
            rows.computeIfAbsent(session(letter.letter()), any -> new ArrayList<>())
                    .add(letter);
        }
        for (List<PublicLetter> session : rows.values()) {
            session.sort(BY_NUMBER);
            for (int i = 0; i < session.size(); i++) {
                LetterId id = session.get(i).letter().id();
                position.put(id, i);
                row.put(id, session);
            }
        }
    }

    private Optional<PublicLetter> neighbour(LetterId id, int step) {
        List<PublicLetter> session = row.getOrDefault(id, List.of());
        int at = position.getOrDefault(id, 0) + step;
        return at >= 0 && at < session.size() ? Optional.of(session.get(at)) : Optional.empty();
    }

    private static String session(Letter letter) {
        String session =
                letter.proposals().isEmpty() ? null : letter.proposals().get(0).session();
        return session == null ? letter.id().year() : session;
    }

    private static String number(Letter letter) {
        String number =
                letter.proposals().isEmpty() ? null : letter.proposals().get(0).number();
        return number == null ? letter.id().stem() : number;
    }
}
