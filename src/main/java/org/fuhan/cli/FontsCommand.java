package org.fuhan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.fuhan.build.FontSetup;
import org.fuhan.build.Settings;
import org.fuhan.diag.Diagnostic;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fuhan fonts}: tells whether the free fonts are there (exit 0) or installs them from an unpacked folder. */
@Command(
        name = "fonts",
        hidden = true,
        mixinStandardHelpOptions = true,
        description = "Checks or installs the free fonts. / 检查或安装免费字体。")
final class FontsCommand implements Callable<Integer> {
    @Mixin
    private CommonOptions options = new CommonOptions();

    @Parameters(arity = "0..1", paramLabel = "UNPACKED", description = "Folder of unpacked packages. / 解包后的文件夹。")
    private @Nullable Path unpacked;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("run by picocli only");
        }
        if (unpacked == null) {
            return FontSetup.isDone(Settings.fontPlaces()) ? ExitCode.DONE : ExitCode.PROBLEMS;
        }
        Optional<Diagnostic> wrong = FontSetup.install(unpacked, Settings.fontPlaces());
        new Reporter(options, spec.commandLine().getOut(), spec.commandLine().getErr())
                .print(wrong.stream().toList());
        return wrong.isPresent() ? ExitCode.PROBLEMS : ExitCode.DONE;
    }
}
