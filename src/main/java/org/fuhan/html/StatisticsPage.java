package org.fuhan.html;

import java.util.List;

/**
 * Counts of the public letters.
 *
 * @param letters how many there are
 * @param proposals how many proposals and suggestions they answer; merged replies answer several
 * @param tables one for each facet that has values
 */
public record StatisticsPage(int letters, int proposals, List<FacetPage> tables) {
    public StatisticsPage {
        tables = List.copyOf(tables);
    }
}
