package org.fuhan.html;

import java.util.List;
import org.fuhan.html.FrameView.LinkView;

/**
 * The page of one letter.
 *
 * @param letterhead the agency that answers
 * @param salutation with its colon, or empty
 * @param summary for a letter of which only the summary is public, else empty
 * @param facts the rows of the metadata table; only what is there
 * @param proposals more than one for a merged reply, else none
 * @param senderLines labels and values below the signature
 * @param copyTo names after 抄送, or empty
 * @param citation how to cite the letter
 */
record LetterView(
        PageView page,
        boolean preview,
        String letterhead,
        String docNumber,
        String dateline,
        String salutation,
        Markup body,
        String summary,
        List<AttachmentView> attachments,
        String signature,
        DateView date,
        String note,
        List<PairView> senderLines,
        String copyTo,
        List<FactView> facts,
        List<ProposalView> proposals,
        List<CorrectionView> corrections,
        LinkView replaced,
        LinkView replacement,
        String citation,
        String pdf,
        String json,
        LinkView previous,
        LinkView next,
        List<LinkView> related) {

    /** A row of the metadata table; a value may be a link to its list. */
    record FactView(String label, List<LinkView> values) {}

    record PairView(String label, String value) {}

    /** A date for readers and for programs. */
    record DateView(String text, String iso) {}

    /** An annex; {@code href} is empty when it is not published online, {@code facts} is its kind and size. */
    record AttachmentView(String title, String href, String facts) {}

    record ProposalView(String origin, String title, String proposers) {}

    record CorrectionView(DateView date, String note) {}
}
