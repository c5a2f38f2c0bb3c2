package org.fuhan.cli;

/** What the exit codes of Fuhan mean. */
final class ExitCode {
    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int WRONG_INVOCATION = 2;
    static final int INPUT_OUTPUT = 3;
    /** {@code EX_SOFTWARE} of sysexits.h. */
    static final int BUG = 70;

    private ExitCode() {}
}
