package org.fuhan.source;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Nearest;
import org.fuhan.diag.Problem;
import org.fuhan.model.Agency;
import org.fuhan.model.Attachment;
import org.fuhan.model.Contact;
import org.fuhan.model.Correction;
import org.fuhan.model.Disclosure;
import org.fuhan.model.JointAgency;
import org.fuhan.model.Kind;
import org.fuhan.model.Letter;
import org.fuhan.model.Proposal;
import org.fuhan.model.Proposer;
import org.fuhan.model.ProposerType;
import org.fuhan.model.Reference;
import org.fuhan.model.Retention;
import org.fuhan.model.Role;
import org.fuhan.model.Signer;
import org.fuhan.model.Site;
import org.fuhan.model.Withdrawal;
import org.jspecify.annotations.Nullable;

/** Makes a letter of checked fields: fills in the defaults and checks what the fields say together. */
final class LetterFactory {
    /** GB/T 9704-2012, 7.2.5: agency code, full year in six-cornered brackets, number without leading zeros, 号. */
    private static final Pattern DOC_NUMBER = Pattern.compile("[^\\s〔〕]+〔[0-9]{4}〕[1-9][0-9]*号");

    private static final Pattern LOOSE_DOC_NUMBER =
            Pattern.compile("(.+?)\\s*[〔\\[【﹝（(［]([0-9]{4})[〕\\]】﹞）)］]\\s*第?\\s*0*([0-9]+)\\s*号?");
    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    private final Site site;
    private final Map<String, Agency> agencies;

    LetterFactory(Site site, Map<String, Agency> agencies) {
        this.site = site;
        this.agencies = Map.copyOf(agencies);
    }

    /** The letter; meaningful only when no error was added to {@code findings}. */
    Letter letter(LetterFile place, int bodyStart, Values values, Findings findings) {
        checkAgency(values, findings);
        checkOutcome(values, findings);
        checkDocNumber(values, findings);
        checkDates(values, findings);
        checkAttachments(place, values, findings);
        Disclosure disclosure = disclosure(values, findings);
        Kind kind = values.choice("kind", Kind.class, Kind.OTHER);
        List<Proposal> proposals = proposals(values, findings);
        return new Letter(
                place.id(),
                place.name(),
                bodyStart,
                kind,
                values.choice("role", Role.class, Role.REPLY),
                values.text("title", ""),
                proposals,
                values.text("addressee", Addressee.of(kind, proposals)),
                values.text("agency", "").intern(),
                jointAgencies(values),
                values.text("docNumber"),
                values.text("outcome"),
                disclosure,
                values.text("disclosureReason"),
                values.text("summary"),
                values.group("signer").map(LetterFactory::signer).orElse(null),
                values.groups("contacts").stream().map(LetterFactory::contact).toList(),
                Objects.requireNonNullElse(values.date("date"), NO_DATE),
                values.time("published"),
                values.text("source"),
                values.texts("copyTo"),
                attachments(values),
                note(values.text("note")),
                values.texts("topics"),
                values.texts("keywords"),
                values.text("indexNumber"),
                references(values.items("related")),
                values.has("replaces") ? reference("replaces", values) : null,
                references(values.items("aliases")),
                values.groups("corrections").stream()
                        .map(LetterFactory::correction)
                        .toList(),
                values.group("withdrawn").map(LetterFactory::withdrawal).orElse(null),
                values.yes("draft"),
                values.choice("retention", Retention.class, site.retention()));
    }

    private void checkAgency(Values values, Findings findings) {
        String agency = values.text("agency");
        if (agency == null || agencies.containsKey(agency)) {
            return;
        }
        Optional<String> near = Nearest.to(agency, agencies.keySet());
        Optional<String> named = agencies.values().stream()
                .filter(known ->
                        known.name().equals(agency) || known.shortName().equals(agency))
                .map(Agency::id)
                .findFirst();
        if (named.or(() -> near).isPresent()) {
            String meant = named.or(() -> near).orElseThrow();
            findings.add(Problem.AGENCY_UNKNOWN_NEAR, values.spanOf("agency"), agency, meant);
        } else {
            String known = String.join(", ", agencies.keySet().stream().sorted().toList());
            findings.add(Problem.AGENCY_UNKNOWN, values.spanOf("agency"), agency, known);
        }
    }

    private void checkOutcome(Values values, Findings findings) {
        String outcome = values.text("outcome");
        if (outcome != null && !site.outcomes().codes().containsKey(outcome)) {
            String codes = String.join(", ", site.outcomes().codes().keySet());
            findings.add(Problem.OUTCOME_UNKNOWN, values.spanOf("outcome"), outcome, codes);
        }
    }

    private static void checkDocNumber(Values values, Findings findings) {
        String number = values.text("docNumber");
        if (number == null || DOC_NUMBER.matcher(number).matches()) {
            return;
        }
        Matcher loose = LOOSE_DOC_NUMBER.matcher(number);
        String meant =
                loose.matches() ? loose.group(1) + "〔" + loose.group(2) + "〕" + loose.group(3) + "号" : "云民函〔2025〕26号";
        findings.add(Problem.DOC_NUMBER_FORM, values.spanOf("docNumber"), number, meant);
    }

    private static void checkDates(Values values, Findings findings) {
        LocalDate date = values.date("date");
        LocalDateTime published = values.time("published");
        if (date != null && published != null && published.toLocalDate().isBefore(date)) {
            String moment = published.toString().replace('T', ' ');
            findings.add(Problem.PUBLISHED_BEFORE_DATE, values.spanOf("published"), moment, date.toString());
        }
    }

    private static void checkAttachments(LetterFile place, Values values, Findings findings) {
        for (Values attachment : values.groups("attachments")) {
            String file = attachment.text("file");
            if (file == null) {
                continue;
            }
            if (file.contains("/") || file.contains("\\") || file.startsWith(".")) {
                findings.add(Problem.FILE_OUTSIDE, attachment.spanOf("file"), file);
            } else if (!place.beside().contains(file)) {
                findings.add(Problem.FILE_MISSING, attachment.spanOf("file"), file);
            }
        }
    }

    private Disclosure disclosure(Values values, Findings findings) {
        Optional<Disclosure> given =
                values.choice("disclosure", Disclosure.class).or(() -> Optional.ofNullable(site.disclosure()));
        if (given.isEmpty()) {
            if (!values.has("disclosure")) {
                findings.add(Problem.DISCLOSURE_MISSING, values.span().part(0, 0));
            }
            return Disclosure.NONE;
        }
        Disclosure disclosure = given.get();
        boolean closed = disclosure == Disclosure.ON_REQUEST || disclosure == Disclosure.NONE;
        if (closed && !values.has("disclosureReason")) {
            findings.add(
                    Problem.DISCLOSURE_REASON_MISSING,
                    values.spanOf("disclosure"),
                    disclosure.key(),
                    disclosure.chinese());
        }
        if (disclosure == Disclosure.SUMMARY && !values.has("summary")) {
            findings.add(Problem.SUMMARY_MISSING, values.spanOf("disclosure"));
        }
        return disclosure;
    }

    private static List<Proposal> proposals(Values values, Findings findings) {
        List<String> single = List.of("session", "number", "proposalTitle", "proposers");
        if (values.has("proposals")) {
            single.stream()
                    .filter(values::has)
                    .forEach(key -> findings.add(Problem.PROPOSALS_AND_FIELDS, values.spanOf(key), key));
            return values.groups("proposals").stream()
                    .map(LetterFactory::proposal)
                    .toList();
        }
        return single.stream().anyMatch(values::has) ? List.of(proposal(values)) : List.of();
    }

    private static Proposal proposal(Values values) {
        List<Proposer> proposers = values.groups("proposers").stream()
                .filter(proposer -> proposer.has("name"))
                .map(proposer -> new Proposer(
                        proposer.text("name", ""), proposer.choice("type", ProposerType.class, ProposerType.PERSON)))
                .toList();
        return new Proposal(values.text("session"), values.text("number"), values.text("proposalTitle"), proposers);
    }

    private List<JointAgency> jointAgencies(Values values) {
        List<JointAgency> joint = new ArrayList<>();
        for (String given : values.texts("jointAgencies")) {
            Agency listed = agencies.get(given);
            joint.add(listed == null ? new JointAgency(null, given) : new JointAgency(given, listed.name()));
        }
        return joint;
    }

    private static Signer signer(Values values) {
        return new Signer(values.text("role", Signer.DEFAULT_ROLE), values.text("name", ""));
    }

    private static Contact contact(Values values) {
        return new Contact(values.text("name"), values.text("phone"), values.text("unit"));
    }

    private static List<Attachment> attachments(Values values) {
        return values.groups("attachments").stream()
                .map(group -> new Attachment(group.text("title", ""), group.text("file")))
                .toList();
    }

    /** The brackets round a note belong to the form, so a writer's own are taken off. */
    private static @Nullable String note(@Nullable String text) {
        if (text == null || !text.startsWith("（") || !text.endsWith("）")) {
            return text;
        }
        return text.substring(1, text.length() - 1);
    }

    private static List<Reference> references(List<Value> items) {
        return items.stream()
                .map(item ->
                        new Reference(((Value.Text) item).text(), item.span().start()))
                .toList();
    }

    private static Reference reference(String key, Values values) {
        return new Reference(values.text(key, ""), values.spanOf(key).start());
    }

    private static Correction correction(Values values) {
        return new Correction(Objects.requireNonNullElse(values.date("date"), NO_DATE), values.text("note", ""));
    }

    private static Withdrawal withdrawal(Values values) {
        return new Withdrawal(Objects.requireNonNullElse(values.date("date"), NO_DATE), values.text("reason", ""));
    }
}
