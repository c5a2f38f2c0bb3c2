package org.fuhan.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.fuhan.site.ForeignFileException;
import org.fuhan.site.SiteBusyException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Every failure ends here, as a message and an exit code. */
@Command(
        name = "fuhan",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {BuildCommand.class, CheckCommand.class, FontsCommand.class},
        description = "Publishes reply letters to proposals and suggestions. / 建议提案答复函发布工具。")
public final class Main {
    private Main() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(out, err, arguments));
    }

    /** Runs one command. */
    static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, err));
        int code = line.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static int explain(Exception failure, PrintWriter err) {
        if (failure instanceof SiteBusyException) {
            err.println("error: another run is publishing to the same folder: wait for it, then try again"
                    + " / 另一进程正在发布到同一文件夹，请稍后再试: " + failure.getMessage());
            return ExitCode.INPUT_OUTPUT;
        }
        if (failure instanceof ForeignFileException) {
            err.println(
                    "error: `" + failure.getMessage() + "` in the site's folder was not written by Fuhan: move it away"
                            + " / 输出文件夹中的 `" + failure.getMessage() + "` 不是本程序生成的，请先移走");
            return ExitCode.INPUT_OUTPUT;
        }
        if (failure instanceof IOException || failure instanceof UncheckedIOException) {
            err.println("error: input or output failed / 读写失败: " + failure.getMessage());
            return ExitCode.INPUT_OUTPUT;
        }
        StackTraceElement[] trace = failure.getStackTrace();
        String where = trace.length == 0 ? "" : " (" + trace[0] + ")";
        err.println("error: a bug in Fuhan, please report it / 程序错误，请反馈: " + failure + where);
        return ExitCode.BUG;
    }

    /** The version from the jar. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"fuhan " + (version == null ? "(development)" : version)};
        }
    }
}
