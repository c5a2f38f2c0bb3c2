package org.fuhan.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One letter without its body: every field of its front matter, checked, with defaults filled in.
 *
 * <p>The components follow the field table ({@link LetterFields}). Absent text is null, absent lists are empty.
 *
 * @param id from the place of its file
 * @param path of its file, relative to the project folder, with {@code /}
 * @param bodyStart where the body begins in the file, in UTF-16 units
 * @param proposals what it answers; one element for the ordinary reply, several for a merged one, none if not named
 * @param addressee 主送 as printed, without the colon
 * @param agency key of the office in charge
 * @param outcome a code of the site's scheme
 * @param published local to the site's time zone, minutes; never made up
 */
public record Letter(
        LetterId id,
        String path,
        int bodyStart,
        Kind kind,
        Role role,
        String title,
        List<Proposal> proposals,
        String addressee,
        String agency,
        List<JointAgency> jointAgencies,
        @Nullable String docNumber,
        @Nullable String outcome,
        Disclosure disclosure,
        @Nullable String disclosureReason,
        @Nullable String summary,
        @Nullable Signer signer,
        List<Contact> contacts,
        LocalDate date,
        @Nullable LocalDateTime published,
        @Nullable String source,
        List<String> copyTo,
        List<Attachment> attachments,
        @Nullable String note,
        List<String> topics,
        List<String> keywords,
        @Nullable String indexNumber,
        List<Reference> related,
        @Nullable Reference replaces,
        List<Reference> aliases,
        List<Correction> corrections,
        @Nullable Withdrawal withdrawn,
        boolean draft,
        Retention retention) {
    public Letter {
        proposals = List.copyOf(proposals);
        jointAgencies = List.copyOf(jointAgencies);
        contacts = List.copyOf(contacts);
        copyTo = List.copyOf(copyTo);
        attachments = List.copyOf(attachments);
        topics = List.copyOf(topics);
        keywords = List.copyOf(keywords);
        related = List.copyOf(related);
        aliases = List.copyOf(aliases);
        corrections = List.copyOf(corrections);
    }
}
