package org.fuhan.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.model.FieldType;
import org.fuhan.model.Term;

/** Types one scalar by the field table. */
final class ScalarReader {
    private static final Pattern DATE = Pattern.compile("(\\d{4})(?:-(\\d{2})-(\\d{2})|年(\\d{1,2})月(\\d{1,2})日)");
    private static final Pattern TIME = Pattern.compile("(.+?)[ T]+(\\d{1,2}):(\\d{2})(?::\\d{2})?");
    private static final Map<String, Boolean> ANSWERS =
            Map.of("yes", true, "no", false, "true", true, "false", false, "是", true, "否", false);

    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();
    private final Findings findings;

    ScalarReader(Findings findings) {
        this.findings = findings;
    }

    Optional<Value> read(String name, FieldType type, Yaml.Scalar scalar) {
        if (type instanceof FieldType.Choice choice) {
            return readChoice(name, choice, scalar);
        }
        if (type instanceof FieldType.Date) {
            return readDate(name, scalar);
        }
        if (type instanceof FieldType.Time) {
            return readTime(name, scalar);
        }
        return type instanceof FieldType.YesNo
                ? readYesNo(name, scalar)
                : readText(name, (FieldType.Text) type, scalar);
    }

    private Optional<Value> readText(String name, FieldType.Text type, Yaml.Scalar scalar) {
        String text = oneLine(scalar.text());
        if (text.isEmpty()) {
            findings.add(Problem.FIELD_EMPTY, scalar.span(), name);
            return Optional.empty();
        }
        int control = firstControl(text);
        if (control >= 0) {
            String code = String.format(Locale.ROOT, "U+%04X", (int) text.charAt(control));
            findings.add(Problem.VALUE_CONTROL_CHARACTER, scalar.span(), name, code);
            return Optional.empty();
        }
        if (!type.pattern().isEmpty() && !pattern(type.pattern()).matcher(text).matches()) {
            findings.add(Problem.VALUE_PATTERN, scalar.span(), name, text, type.example());
            return Optional.empty();
        }
        return Optional.of(new Value.Text(text, scalar.span()));
    }

    private Optional<Value> readChoice(String name, FieldType.Choice choice, Yaml.Scalar scalar) {
        String text = scalar.text().strip();
        for (Term term : choice.terms()) {
            if (text.equals(term.key()) || text.equals(term.chinese())) {
                return Optional.of(new Value.Choice(term, scalar.span()));
            }
        }
        List<String> words = choice.terms().stream()
                .map(term -> "`" + term.key() + "` (" + term.chinese() + ")")
                .toList();
        findings.add(Problem.VALUE_NOT_CHOICE, scalar.span(), name, text, String.join(", ", words));
        return Optional.empty();
    }

    private Optional<Value> readDate(String name, Yaml.Scalar scalar) {
        Optional<LocalDate> date = date(scalar.text().strip());
        if (date.isEmpty()) {
            findings.add(Problem.VALUE_NOT_DATE, scalar.span(), name, scalar.text());
        }
        return date.map(day -> new Value.Date(day, scalar.span()));
    }

    private Optional<Value> readTime(String name, Yaml.Scalar scalar) {
        Matcher parts = TIME.matcher(scalar.text().strip());
        Optional<LocalDateTime> time = parts.matches()
                ? date(parts.group(1)).flatMap(day -> time(day, parts.group(2), parts.group(3)))
                : Optional.empty();
        if (time.isEmpty()) {
            findings.add(Problem.VALUE_NOT_TIME, scalar.span(), name, scalar.text());
        }
        return time.map(minute -> new Value.Time(minute, scalar.span()));
    }

    private Optional<Value> readYesNo(String name, Yaml.Scalar scalar) {
        Boolean answer = ANSWERS.get(scalar.text().strip().toLowerCase(Locale.ROOT));
        if (answer == null) {
            findings.add(Problem.VALUE_NOT_YES_NO, scalar.span(), name, scalar.text());
            return Optional.empty();
        }
        return Optional.of(new Value.YesNo(answer, scalar.span()));
    }

    private static Optional<LocalDate> date(String text) {
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        boolean chinese = parts.group(2) == null;
        try {
            return Optional.of(LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(chinese ? 4 : 2)),
                    Integer.parseInt(parts.group(chinese ? 5 : 3))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDateTime> time(LocalDate day, String hour, String minute) {
        int hours = Integer.parseInt(hour);
        int minutes = Integer.parseInt(minute);
        return hours < 24 && minutes < 60 ? Optional.of(day.atTime(hours, minutes)) : Optional.empty();
    }

    /** Folded and literal YAML texts become one line: nothing between Han characters, a space between others. */
    static String oneLine(String text) {
        String stripped = text.strip();
        if (stripped.indexOf('\n') < 0) {
            return stripped;
        }
        StringBuilder joined = new StringBuilder();
        for (String line : stripped.split("\\s*\\n\\s*", -1)) {
            boolean space = joined.length() > 0
                    && !line.isEmpty()
                    && joined.charAt(joined.length() - 1) < 0x2E80
                    && line.charAt(0) < 0x2E80;
            joined.append(space ? " " : "").append(line);
        }
        return joined.toString();
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || c == '\uFEFF' || c >= '\u202A' && c <= '\u202E' || c == '\uFFFD') {
                return i;
            }
        }
        return -1;
    }

    private Pattern pattern(String expression) {
        return patterns.computeIfAbsent(expression, Pattern::compile);
    }
}
