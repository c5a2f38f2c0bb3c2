package org.fuhan.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fuhan.archive.PublicLetter;
import org.fuhan.layout.LetterSheet;
import org.fuhan.layout.PictureSource;
import org.fuhan.model.Agency;
import org.fuhan.model.Attachment;
import org.fuhan.model.Body;
import org.fuhan.model.Contact;
import org.fuhan.model.Letter;

/** Sets out what is printed of a letter. */
final class Sheets {
    private final Map<String, Agency> agencies;

    Sheets(Map<String, Agency> agencies) {
        this.agencies = agencies;
    }

    /** The sheet of a letter that is public as a whole. */
    LetterSheet sheet(PublicLetter open, Body body, PictureSource pictures) {
        Letter letter = open.letter();
        String agency = Objects.requireNonNull(agencies.get(letter.agency())).name();
        return new LetterSheet(
                agency,
                letter.docNumber(),
                letter.outcome() == null ? null : "类别：" + letter.outcome(),
                letter.title(),
                letter.addressee(),
                body,
                letter.attachments().stream().map(Attachment::title).toList(),
                sender(letter),
                List.of(agency),
                letter.date().getYear() + "年" + letter.date().getMonthValue() + "月"
                        + letter.date().getDayOfMonth() + "日",
                letter.note(),
                letter.copyTo(),
                letter.draft() ? "草稿" : null,
                pictures);
    }

    private static List<LetterSheet.Labelled> sender(Letter letter) {
        List<LetterSheet.Labelled> lines = new ArrayList<>();
        if (letter.signer() != null) {
            lines.add(new LetterSheet.Labelled(
                    letter.signer().role(), letter.signer().name()));
        }
        for (Contact contact : letter.contacts()) {
            if (contact.name() != null) {
                String unit = contact.unit() == null ? "" : "（" + contact.unit() + "）";
                lines.add(new LetterSheet.Labelled("联系人", contact.name() + unit));
            }
            if (contact.phone() != null) {
                lines.add(new LetterSheet.Labelled("联系电话", contact.phone()));
            }
        }
        return lines;
    }
}
