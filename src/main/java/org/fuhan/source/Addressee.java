package org.fuhan.source;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.fuhan.model.Kind;
import org.fuhan.model.Proposal;
import org.fuhan.model.Proposer;
import org.fuhan.model.ProposerType;

/** The salutation when the source gives none: persons with their title, bodies by their name. */
final class Addressee {
    private Addressee() {}

    /** For example {@code 李木子、王禾委员}; empty when nobody is named. */
    static String of(Kind kind, List<Proposal> proposals) {
        Set<String> persons = new LinkedHashSet<>();
        Set<String> bodies = new LinkedHashSet<>();
        for (Proposal proposal : proposals) {
            for (Proposer proposer : proposal.proposers()) {
                (proposer.type() == ProposerType.PERSON ? persons : bodies).add(proposer.name());
            }
        }
        List<String> parts = new ArrayList<>(bodies);
        if (!persons.isEmpty()) {
            parts.add(String.join("、", persons) + title(kind, persons));
        }
        return String.join("、", parts);
    }

    private static String title(Kind kind, Set<String> persons) {
        String last = persons.stream().reduce("", (first, second) -> second);
        boolean titled = last.endsWith("委员") || last.endsWith("代表");
        if (titled || kind == Kind.OTHER) {
            return "";
        }
        return kind == Kind.PROPOSAL ? "委员" : "代表";
    }
}
