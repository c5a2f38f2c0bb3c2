package org.fuhan.site;

import java.io.IOException;

/** A file that Fuhan did not write stands where it has to write one. */
public final class ForeignFileException extends IOException {
    private static final long serialVersionUID = 1L;

    ForeignFileException(String address) {
        super(address);
    }
}
