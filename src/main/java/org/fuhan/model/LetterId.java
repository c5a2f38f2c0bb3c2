package org.fuhan.model;

import java.util.Comparator;

/**
 * The permanent name of a letter: the year's folder and the stem that all its files share.
 *
 * @param year the folder, four digits
 * @param stem {@code [a-z0-9-]+}, for example {@code zx-10-5-127}
 */
public record LetterId(String year, String stem) implements Comparable<LetterId> {
    private static final Comparator<LetterId> ORDER =
            Comparator.comparing(LetterId::year).thenComparing(LetterId::stem);

    /** {@code 2021/zx-10-5-127}. */
    @Override
    public String toString() {
        return year + "/" + stem;
    }

    @Override
    public int compareTo(LetterId other) {
        return ORDER.compare(this, other);
    }
}
