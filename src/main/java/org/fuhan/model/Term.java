package org.fuhan.model;

/** A value from a closed list that has an English key for sources and a Chinese word for readers. */
public interface Term {
    /** The value as an English source writes it, for example {@code follow-up}. */
    String key();

    /** The value as a Chinese source writes it and readers see it, for example {@code 再次答复}. */
    String chinese();
}
