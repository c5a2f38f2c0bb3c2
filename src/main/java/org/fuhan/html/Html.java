package org.fuhan.html;

/** Escapes text for HTML content and double-quoted attributes. */
final class Html {
    private Html() {}

    static StringBuilder escape(StringBuilder out, String text) {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            String name = entity(text.charAt(i));
            if (!name.isEmpty()) {
                out.append(text, done, i).append(name);
                done = i + 1;
            }
        }
        return out.append(text, done, text.length());
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
