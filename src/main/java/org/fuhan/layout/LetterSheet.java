package org.fuhan.layout;

import java.util.List;
import org.fuhan.model.Body;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is to be printed of one letter, as text.
 *
 * @param letterhead name of the office at the head; of a joint letter the leading one only
 * @param docNumber 发文字号
 * @param classMark outcome class as printed, for example {@code 类别：A}
 * @param title without line breaks
 * @param addressee 主送, with or without its colon
 * @param body between salutation and signature
 * @param attachments titles for the note of attachments
 * @param sender lines such as 签发人 and 联系电话, in order
 * @param signatures names of the offices that sign, in order; at least one
 * @param date as printed, for example 2021年7月5日
 * @param note 附注, with or without its brackets
 * @param copyTo 抄送
 * @param watermark words across each page, for example 草稿
 * @param pictures where the body's pictures are
 */
public record LetterSheet(
        String letterhead,
        @Nullable String docNumber,
        @Nullable String classMark,
        String title,
        String addressee,
        Body body,
        List<String> attachments,
        List<Labelled> sender,
        List<String> signatures,
        String date,
        @Nullable String note,
        List<String> copyTo,
        @Nullable String watermark,
        PictureSource pictures) {
    public LetterSheet {
        attachments = List.copyOf(attachments);
        sender = List.copyOf(sender);
        signatures = List.copyOf(signatures);
        copyTo = List.copyOf(copyTo);
    }

    /** A value behind its label: 联系电话：0000-5550101. */
    public record Labelled(String label, String value) {}
}
