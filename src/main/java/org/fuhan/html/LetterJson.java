package org.fuhan.html;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import org.fuhan.model.Agency;
import org.fuhan.model.Attachment;
import org.fuhan.model.Body;
import org.fuhan.model.Contact;
import org.fuhan.model.Correction;
import org.fuhan.model.JointAgency;
import org.fuhan.model.Letter;
import org.fuhan.model.PlainText;
import org.fuhan.model.Proposal;
import org.fuhan.model.Proposer;
import org.fuhan.model.Site;
import org.fuhan.model.Term;

/**
 * A letter as JSON: its public fields under the names and in the order of the field table, absent ones left out.
 *
 * <p>Values are as in the sources; numbers such as {@code 0487} are text. Body and attachments are there for whole
 * letters only.
 */
public final class LetterJson {
    private final Site site;
    private final Offices offices;

    public LetterJson(Site site, Collection<Agency> agencies) {
        this.site = site;
        this.offices = new Offices(agencies);
    }

    /** The file beside the letter's page. */
    public byte[] file(Entry entry, Body body) {
        return JsonText.write(json -> {
            json.writeStartObject();
            fields(json, entry);
            if (entry.whole()) {
                json.writeStringField("text", PlainText.of(body));
            }
            json.writeEndObject();
        });
    }

    /** All fields but the text, into an object that is open. */
    void fields(JsonGenerator json, Entry entry) throws IOException {
        Letter letter = entry.letter();
        json.writeStringField("id", letter.id().toString());
        json.writeStringField("url", site.url() + Links.encode(entry.address()));
        term(json, "kind", letter.kind());
        term(json, "role", letter.role());
        json.writeStringField("title", letter.title());
        JsonText.text(json, "addressee", letter.addressee());
        proposals(json, letter);
        agencies(json, letter);
        JsonText.text(json, "docNumber", letter.docNumber());
        outcome(json, letter);
        term(json, "disclosure", letter.disclosure());
        JsonText.text(json, "summary", letter.summary());
        sender(json, letter);
        json.writeStringField("date", letter.date().toString());
        JsonText.text(json, "published", Words.minute(letter.published()));
        JsonText.text(json, "source", letter.source());
        JsonText.texts(json, "copyTo", letter.copyTo());
        if (entry.whole()) {
            attachments(json, entry);
        }
        JsonText.text(json, "note", letter.note());
        JsonText.texts(json, "topics", letter.topics());
        JsonText.texts(json, "keywords", letter.keywords());
        JsonText.text(json, "indexNumber", letter.indexNumber());
        corrections(json, letter);
    }

    private static void term(JsonGenerator json, String field, Term term) throws IOException {
        json.writeStringField(field, term.key());
    }

    private static void proposals(JsonGenerator json, Letter letter) throws IOException {
        if (letter.proposals().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("proposals");
        for (Proposal proposal : letter.proposals()) {
            json.writeStartObject();
            JsonText.text(json, "session", proposal.session());
            JsonText.text(json, "number", proposal.number());
            JsonText.text(json, "proposalTitle", proposal.title());
            json.writeArrayFieldStart("proposers");
            for (Proposer proposer : proposal.proposers()) {
                json.writeStartObject();
                json.writeStringField("name", proposer.name());
                term(json, "type", proposer.type());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void agencies(JsonGenerator json, Letter letter) throws IOException {
        json.writeObjectFieldStart("agency");
        json.writeStringField("id", letter.agency());
        json.writeStringField("name", offices.of(letter).name());
        json.writeEndObject();
        JsonText.texts(
                json,
                "jointAgencies",
                letter.jointAgencies().stream().map(JointAgency::name).toList());
    }

    /** The code with its scheme, since one code means different things in different places. */
    private void outcome(JsonGenerator json, Letter letter) throws IOException {
        if (letter.outcome() == null) {
            return;
        }
        json.writeObjectFieldStart("outcome");
        json.writeStringField("code", letter.outcome());
        JsonText.text(json, "meaning", site.outcomes().codes().get(letter.outcome()));
        JsonText.text(json, "scheme", site.outcomes().name());
        json.writeEndObject();
    }

    private static void sender(JsonGenerator json, Letter letter) throws IOException {
        if (letter.signer() != null) {
            json.writeObjectFieldStart("signer");
            json.writeStringField("role", letter.signer().role());
            json.writeStringField("name", letter.signer().name());
            json.writeEndObject();
        }
        if (letter.contacts().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("contacts");
        for (Contact contact : letter.contacts()) {
            json.writeStartObject();
            JsonText.text(json, "name", contact.name());
            JsonText.text(json, "phone", contact.phone());
            JsonText.text(json, "unit", contact.unit());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void attachments(JsonGenerator json, Entry entry) throws IOException {
        if (entry.letter().attachments().isEmpty()) {
            return;
        }
        String folder = site.url() + Links.encode(LetterViews.stem(entry.address()) + "/");
        json.writeArrayFieldStart("attachments");
        for (Attachment attachment : entry.letter().attachments()) {
            json.writeStartObject();
            json.writeStringField("title", attachment.title());
            JsonText.text(json, "url", attachment.file() == null ? "" : folder + Links.encode(attachment.file()));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void corrections(JsonGenerator json, Letter letter) throws IOException {
        if (letter.corrections().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("corrections");
        for (Correction correction : letter.corrections()) {
            json.writeStartObject();
            json.writeStringField("date", correction.date().toString());
            json.writeStringField("note", correction.note());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
