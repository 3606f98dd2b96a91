package dev.fairlead.tool;

import dev.fairlead.tool.lsp.LspCommand;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command {@code fairlead}. */
@Command(
    name = "fairlead",
    description =
        "Finds Java network code that will hang, mix up identities or exhaust the machine.",
    subcommands = {
      ScanCommand.class,
      ReviewCommand.class,
      BaselineCommand.class,
      MergeCommand.class,
      ExplainCommand.class,
      LspCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
public final class Main {

  private Main() {}

  /** Runs the command and ends the program with its exit status. */
  public static void main(String[] arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int status =
        new CommandLine(new Main())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setParameterExceptionHandler(Main::unusable)
            .setExecutionExceptionHandler(Main::defect)
            .execute(arguments);
    out.flush();
    System.exit(status);
  }

  private static int unusable(ParameterException failure, String[] arguments) {
    CommandLine command = failure.getCommandLine();
    String line = failure.getMessage().replaceAll("\\s*\\R\\s*", " ");
    command
        .getErr()
        .printf("fairlead: %s; see %s --help%n", line, command.getCommandSpec().qualifiedName());
    return ExitStatus.UNUSABLE;
  }

  private static int defect(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    command.getErr().printf("fairlead: a defect in Fairlead %s; please report it:%n", Version.of());
    failure.printStackTrace(command.getErr());
    return ExitStatus.DEFECT;
  }
}
