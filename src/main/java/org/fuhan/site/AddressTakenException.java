package org.fuhan.site;

/** Two things were to be written to one address (upper and lower case counted as the same). */
public final class AddressTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String address;

    AddressTakenException(String address) {
        super("written twice: " + address);
        this.address = address;
    }

    public String address() {
        return address;
    }
}
