package org.fuhan.html;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fuhan.model.Agency;
import org.fuhan.model.Letter;

/** The agencies by key. */
final class Offices {
    private final Map<String, Agency> byId;

    Offices(Collection<Agency> agencies) {
        this.byId = agencies.stream().collect(Collectors.toUnmodifiableMap(Agency::id, Function.identity()));
    }

    /** The agency in charge of a letter; that there is one has been checked with the sources. */
    Agency of(Letter letter) {
        Agency agency = byId.get(letter.agency());
        if (agency == null) {
            throw new IllegalArgumentException("no agency " + letter.agency());
        }
        return agency;
    }
}
