package org.fuhan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One proposal, suggestion or motion that a letter answers.
 *
 * @param session as printed, for example 区政协十届五次会议
 * @param number as printed; text, since {@code 0487} and {@code DH0271} are numbers too
 * @param title 案由
 * @param proposers in the order given, perhaps none
 */
public record Proposal(
        @Nullable String session,
        @Nullable String number,
        @Nullable String title,
        List<Proposer> proposers) {
    public Proposal {
        proposers = List.copyOf(proposers);
    }
}
