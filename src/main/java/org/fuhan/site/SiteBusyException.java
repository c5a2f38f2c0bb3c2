package org.fuhan.site;

import java.io.IOException;
import java.nio.file.Path;

/** Another run is publishing to the same folder. */
public final class SiteBusyException extends IOException {
    private static final long serialVersionUID = 1L;

    SiteBusyException(Path site) {
        super(site.toString());
    }
}
