package org.fuhan.archive;

import org.fuhan.model.LetterId;
import org.fuhan.site.SitePath;

/** The permanent addresses of what belongs to a letter. */
public final class LetterPaths {
    private LetterPaths() {}

    public static SitePath page(LetterId id) {
        return SitePath.of("letters/" + id + ".html");
    }

    public static SitePath pdf(LetterId id) {
        return SitePath.of("letters/" + id + ".pdf");
    }

    public static SitePath json(LetterId id) {
        return SitePath.of("letters/" + id + ".json");
    }

    /** An attachment or image. */
    public static SitePath file(LetterId id, String name) {
        return SitePath.of("letters/" + id + "/" + name);
    }
}
