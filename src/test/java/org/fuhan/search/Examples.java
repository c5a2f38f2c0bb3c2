package org.fuhan.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The table of examples that the program and the page share. */
record Examples(String kind, String given, String wanted) {
    private static final Pattern NUMBER = Pattern.compile("\\\\u([0-9A-F]{4})");

    static List<Examples> read(String kind) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search/examples.txt")).stream()
                .filter(line -> line.startsWith(kind + " "))
                .map(line -> {
                    int arrow = line.indexOf(" =>");
                    String wanted = line.substring(Math.min(line.length(), arrow + 4));
                    return new Examples(
                            kind,
                            text(line.substring(kind.length() + 1, Math.max(kind.length() + 1, arrow))),
                            text(wanted));
                })
                .toList();
    }

    private static String text(String written) {
        return NUMBER.matcher(written.replace("\\n", "\n"))
                .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)));
    }
}
