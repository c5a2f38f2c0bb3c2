package org.fuhan.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.fuhan.diag.Findings;
import org.fuhan.diag.Problem;
import org.fuhan.diag.Span;

/** Decides where links and images may lead: to four kinds of address, or to a file beside the letter. */
final class MarkdownTargets {
    private static final Pattern ALLOWED = Pattern.compile(
            "https?://[^\\s/?#\"<>\\p{Cntrl}\\\\][^\\s\"<>\\p{Cntrl}\\\\]*"
                    + "|mailto:[^\\s@\"<>\\p{Cntrl}]+@[^\\s@\"<>\\p{Cntrl}]+"
                    + "|tel:[+0-9][-0-9.() ]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SCHEME = Pattern.compile("\\s*[a-zA-Z][a-zA-Z0-9+.\\s-]*[:：].*", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("(?:[^%]|%[0-9a-fA-F]{2})*");

    private final Set<String> beside;
    private final Findings findings;

    MarkdownTargets(Set<String> beside, Findings findings) {
        this.beside = beside;
        this.findings = findings;
    }

    /** The target as it may be published; nothing when it may not, which is reported. */
    Optional<String> link(String target, Span place) {
        if (ALLOWED.matcher(target).matches()) {
            return Optional.of(target);
        }
        if (SCHEME.matcher(target).matches() || target.isEmpty() || target.startsWith("#")) {
            findings.add(Problem.LINK_SCHEME, place, target);
            return Optional.empty();
        }
        return file(target, place);
    }

    /** The file of an image; nothing when there is none that may be shown, which is reported. */
    Optional<String> image(String target, Span place) {
        Optional<String> file = file(target, place);
        if (file.isPresent() && !isImage(file.get())) {
            findings.add(Problem.IMAGE_KIND, place, file.get());
            return Optional.empty();
        }
        return file;
    }

    private Optional<String> file(String target, Span place) {
        if (isElsewhere(target)) {
            findings.add(Problem.FILE_OUTSIDE, place, target);
            return Optional.empty();
        }
        if (beside.contains(target)) {
            return Optional.of(target);
        }
        String decoded = decode(target);
        if (!isElsewhere(decoded) && beside.contains(decoded)) {
            return Optional.of(decoded);
        }
        findings.add(Problem.FILE_MISSING, place, target);
        return Optional.empty();
    }

    private static boolean isElsewhere(String name) {
        return name.equals("..")
                || name.equals(".")
                || name.chars().anyMatch(c -> c == '/' || c == '\\' || c == ':' || c < ' ');
    }

    /** Editors write a blank in a file name as {@code %20}. */
    private static String decode(String name) {
        return name.indexOf('%') >= 0 && ESCAPED.matcher(name).matches()
                ? URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8)
                : name;
    }

    private static boolean isImage(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.endsWith(".png") || name.endsWith(".jpg") || name.endsWith(".jpeg");
    }
}
