package org.fuhan.build;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The moment of publication, on the clock of the site. */
@FunctionalInterface
public interface AsOf {
    LocalDateTime at(ZoneId zone);

    /** The moment that the machine's clock shows. */
    static AsOf now() {
        return at(Instant.now());
    }

    static AsOf at(Instant instant) {
        return zone -> LocalDateTime.ofInstant(instant, zone);
    }

    /** A time that is local to the site already. */
    static AsOf local(LocalDateTime time) {
        return zone -> time;
    }
}
