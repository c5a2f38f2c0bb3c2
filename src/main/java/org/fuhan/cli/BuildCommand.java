package org.fuhan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.fuhan.build.AsOf;
import org.fuhan.build.BuildOptions;
import org.fuhan.build.BuildReport;
import org.fuhan.build.Settings;
import org.fuhan.build.SiteBuild;
import org.fuhan.diag.Diagnostic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code fuhan build}: makes the site. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        description = "Makes the site from content/. / 由 content/ 生成网站。")
final class BuildCommand implements Callable<Integer> {
    private static final double NANOS = 1e9;
    private static final double MEGABYTE = 1e6;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            description = "Folder of the site; site/ in the project if not given. / 输出文件夹，默认为项目下的 site/。")
    private @Nullable Path output;

    @Option(
            names = "--as-of",
            paramLabel = "TIME",
            description = "Moment of publication, 2025-07-14 or \"2025-07-14 09:30\"; now if not given. / 发布时点，默认为现在。")
    private @Nullable String asOf;

    @Option(names = "--drafts", description = "Show drafts too, for a preview. / 预览时一并显示草稿。")
    private boolean drafts;

    @Option(names = "--no-pdf", description = "Make no PDFs. / 不生成 PDF。")
    private boolean noPdf;

    @Option(names = "--threads", paramLabel = "N", description = "Letters worked on at once. / 并行处理的件数。")
    private int threads = Settings.threads();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = java.util.Objects.requireNonNull(spec);
        long start = System.nanoTime();
        Reporter reporter = new Reporter(
                options, command.commandLine().getOut(), command.commandLine().getErr());
        BuildReport report = SiteBuild.run(new BuildOptions(
                options.project,
                output == null ? options.project.resolve("site") : output,
                moment(command),
                drafts,
                !noPdf,
                Math.max(1, threads),
                Settings.fontPlaces()));
        reporter.print(report.diagnostics());
        summarise(report, reporter, (System.nanoTime() - start) / NANOS);
        return report.publication().isPresent() ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private AsOf moment(CommandSpec command) {
        if (asOf == null) {
            return AsOf.now();
        }
        try {
            String text = asOf.strip().replace(' ', 'T');
            return AsOf.local(
                    text.contains("T")
                            ? LocalDateTime.parse(text)
                            : LocalDate.parse(text).atTime(23, 59));
        } catch (DateTimeParseException unreadable) {
            throw new ParameterException(
                    command.commandLine(),
                    "--as-of: `" + asOf + "` is not a time such as 2025-07-14 or \"2025-07-14 09:30\"");
        }
    }

    private static void summarise(BuildReport report, Reporter reporter, double seconds) {
        String time = String.format(Locale.ROOT, "%.1f", seconds);
        long errors = report.diagnostics().stream().filter(Diagnostic::isError).count();
        long warnings = report.diagnostics().size() - errors;
        report.publication()
                .ifPresentOrElse(
                        published -> {
                            String size = String.format(Locale.ROOT, "%.1f MB", published.bytes() / MEGABYTE);
                            reporter.say(
                                    report.open() + " of " + report.letters() + " letters published: "
                                            + published.files()
                                            + " files, " + size + ", " + published.removed() + " removed, " + warnings
                                            + " warnings, " + time + " s",
                                    "共 " + report.letters() + " 件，发布 " + report.open() + " 件：文件 " + published.files()
                                            + " 个，" + size + "，清除 " + published.removed() + " 个，警告 " + warnings
                                            + " 处，用时 "
                                            + time + " 秒");
                            published
                                    .foreign()
                                    .forEach(file -> reporter.say(
                                            "left alone, not written by Fuhan: " + file, "非本程序生成，未改动：" + file));
                        },
                        () -> reporter.say(
                                "nothing published: " + errors + " errors, " + warnings
                                        + " warnings; the old site is as it was",
                                "未发布：错误 " + errors + " 处，警告 " + warnings + " 处；原有网站未改动"));
    }
}
