package org.composure.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Help;
import picocli.CommandLine.HelpCommand;

/** Where the author's tool begins. */
@Command(
        name = "composure",
        description = "Checks, plays, explains and scores scenarios, and tells whether scores mean something.",
        subcommands = HelpCommand.class,
        mixinStandardHelpOptions = true,
        version = "Composure 1.0.0",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:all is well",
            "1:something is wrong with the scenario, the contact did not pass, or scores do not tell agents apart",
            "2:the command could not be carried out"
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(System.in, System.out, System.err, Help.Ansi.AUTO.enabled(), arguments));
    }

    /**
     * Carries out a command.
     *
     * @param person whether somebody reads along: colours and progress are for people
     * @return the exit status
     */
    static int run(InputStream in, PrintStream out, PrintStream err, boolean person, String... arguments) {
        Terminal terminal = new Terminal(in, out, err, person);
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new Check(terminal))
                .addSubcommand(new Play(terminal))
                .addSubcommand(new Explain(terminal))
                .addSubcommand(new ScoreTranscript(terminal))
                .addSubcommand(new Validity(terminal))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        line.setColorScheme(Help.defaultColorScheme(person ? Help.Ansi.ON : Help.Ansi.OFF));
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof Unusable) {
                terminal.error(failure.getMessage());
                return ExitCode.USAGE;
            }
            throw failure;
        });
        return line.execute(arguments);
    }
}
