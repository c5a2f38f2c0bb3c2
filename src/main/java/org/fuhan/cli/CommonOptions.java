package org.fuhan.cli;

import java.nio.file.Path;
import java.util.Locale;
import org.fuhan.diag.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Options that every command has. */
final class CommonOptions {
    /** When to colour messages. */
    enum Colour {
        auto,
        always,
        never
    }

    @Option(
            names = {"-C", "--project"},
            paramLabel = "DIR",
            defaultValue = ".",
            description = "Project folder. / 项目文件夹。")
    Path project = Path.of(".");

    @Option(names = "--json", description = "Results as JSON lines. / 以 JSON 行输出。")
    boolean json;

    @Option(
            names = {"-q", "--quiet"},
            description = "Only problems. / 只显示问题。")
    boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "More detail. / 显示更多细节。")
    boolean verbose;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto", description = "auto, always, never.")
    Colour colour = Colour.auto;

    @Option(names = "--lang", paramLabel = "LANG", description = "zh or en; by locale if not given. / 消息语言。")
    @Nullable
    String lang;

    Language language() {
        return Language.of(lang == null ? Locale.getDefault() : Locale.forLanguageTag(lang));
    }

    boolean isColoured() {
        return colour == Colour.always || colour == Colour.auto && picocli.CommandLine.Help.Ansi.AUTO.enabled();
    }
}
