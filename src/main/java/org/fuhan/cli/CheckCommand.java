package org.fuhan.cli;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.fuhan.build.SourceCheck;
import org.fuhan.diag.Diagnostic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code fuhan check}: says what is wrong with the sources. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Says everything that is wrong with the sources. / 检查源文件并列出全部问题。")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions options = new CommonOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("run by picocli only");
        }
        Reporter reporter = new Reporter(
                options, spec.commandLine().getOut(), spec.commandLine().getErr());
        SourceCheck.Report report = SourceCheck.run(options.project, Instant.now());
        reporter.print(report.diagnostics());
        long errors = report.diagnostics().stream().filter(Diagnostic::isError).count();
        long warnings = report.diagnostics().size() - errors;
        reporter.say(
                report.letters() + " letters read, " + report.open() + " public; " + errors + " errors, " + warnings
                        + " warnings",
                "读取复函 " + report.letters() + " 件，其中可公开 " + report.open() + " 件；错误 " + errors + " 处，警告 " + warnings
                        + " 处");
        return errors > 0 ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
}
