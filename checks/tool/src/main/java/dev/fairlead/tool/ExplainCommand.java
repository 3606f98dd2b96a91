package dev.fairlead.tool;

import dev.fairlead.checks.configuration.NearNames;
import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.checks.report.Rule;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code fairlead explain}: the page of a check. */
@Command(
    name = "explain",
    description = "Prints what a check finds, why it hurts and what to do.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "The check, as reports name it.")
  private String name;

  @Override
  public Integer call() {
    List<Rule> rules = new CheckCatalog().rules();
    Optional<Rule> found =
        rules.stream().filter(rule -> rule.name().equalsIgnoreCase(name)).findFirst();
    if (found.isEmpty()) {
      List<String> names = rules.stream().map(Rule::name).toList();
      List<String> near = NearNames.of(name, names);
      spec.commandLine()
          .getErr()
          .printf(
              "fairlead: no check is named %s; %s%n",
              name,
              near.isEmpty()
                  ? "there are " + String.join(", ", names)
                  : "did you mean " + String.join(" or ", near) + "?");
      return ExitStatus.UNUSABLE;
    }
    PrintWriter out = spec.commandLine().getOut();
    out.print(found.get().page());
    out.flush();
    return ExitStatus.CLEAN;
  }
}
