package org.fuhan.diag;

import java.util.List;

/** Puts arguments into the words of a message. */
final class Words {
    private Words() {}

    /** Replaces {@code {0}} to {@code {9}} by the arguments; any other brace stays. */
    static String fill(String words, List<String> arguments) {
        StringBuilder filled = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            int index = placeholder(words, i);
            if (index >= 0) {
                filled.append(arguments.get(index));
                i += 2;
            } else {
                filled.append(words.charAt(i));
            }
        }
        return filled.toString();
    }

    private static int placeholder(String words, int at) {
        boolean braces = at + 2 < words.length() && words.charAt(at) == '{' && words.charAt(at + 2) == '}';
        return braces ? Character.digit(words.charAt(at + 1), 10) : -1;
    }
}
