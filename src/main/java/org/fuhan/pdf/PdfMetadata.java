package org.fuhan.pdf;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * What a PDF says about itself.
 *
 * @param author the office
 * @param subject may be empty
 * @param language as in BCP 47, for example zh-CN
 * @param date of the letter; its midnight stands for the times of creation and change, so that they never depend on
 *     when the file was made
 * @param zone of the site
 * @param id what tells this letter from all others, for example its address; the file's identifier is made from it
 */
public record PdfMetadata(
        String title,
        String author,
        String subject,
        List<String> keywords,
        String language,
        LocalDate date,
        ZoneId zone,
        String id) {
    public PdfMetadata {
        keywords = List.copyOf(keywords);
    }
}
