package org.fuhan.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fuhan.archive.LetterPaths;
import org.fuhan.archive.PublicLetter;
import org.fuhan.model.Agency;
import org.fuhan.model.Body;
import org.fuhan.model.JointAgency;
import org.fuhan.model.Letter;
import org.fuhan.model.PlainText;
import org.fuhan.model.Proposal;
import org.fuhan.search.SearchDocument;
import org.jspecify.annotations.Nullable;

/** Sets out what is searched of a letter: nothing but what its page shows. */
final class Documents {
    private final Map<String, Agency> agencies;

    Documents(Map<String, Agency> agencies) {
        this.agencies = agencies;
    }

    SearchDocument document(PublicLetter open, int ordinal, Body body) {
        Letter letter = open.letter();
        Agency agency = Objects.requireNonNull(agencies.get(letter.agency()));
        String text = open.isWhole() ? PlainText.of(body) : Objects.requireNonNullElse(letter.summary(), "");
        return new SearchDocument(
                ordinal,
                LetterPaths.page(letter.id()).path(),
                letter.title(),
                agency.name(),
                letter.id().year(),
                letter.date().toString(),
                others(letter, agency),
                text);
    }

    private static List<String> others(Letter letter, Agency agency) {
        List<String> others = new ArrayList<>();
        add(others, agency.shortName());
        others.addAll(agency.formerNames());
        add(others, letter.docNumber());
        add(others, letter.indexNumber());
        for (Proposal proposal : letter.proposals()) {
            add(others, proposal.session());
            add(others, proposal.number() == null ? null : "第" + proposal.number() + "号");
            add(others, proposal.title());
            proposal.proposers().forEach(proposer -> others.add(proposer.name()));
        }
        letter.jointAgencies().stream().map(JointAgency::name).forEach(others::add);
        others.addAll(letter.topics());
        others.addAll(letter.keywords());
        add(others, letter.addressee());
        return others.stream().filter(value -> !value.isEmpty()).distinct().toList();
    }

    private static void add(List<String> others, @Nullable String value) {
        if (value != null) {
            others.add(value);
        }
    }
}
