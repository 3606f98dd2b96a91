package dev.fairlead.bench.compile;

import java.util.ArrayList;
import java.util.List;

/** The compilers that are compared, in the order in which each round runs them. */
enum Setup {
  JAVAC("javac"),
  ERROR_PRONE("Error Prone, no check"),
  FAIRLEAD("Error Prone, ours");

  private final String title;

  Setup(String title) {
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The options that make javac this compiler. */
  List<String> options(String processorPath, List<String> checks) {
    List<String> common =
        List.of("-proc:none", "-nowarn", "-XDcompilePolicy=simple", "--should-stop=ifError=FLOW");
    if (this == JAVAC) {
      return common;
    }
    StringBuilder plugin = new StringBuilder("-Xplugin:ErrorProne -XepDisableAllChecks");
    if (this == FAIRLEAD) {
      checks.forEach(check -> plugin.append(" -Xep:").append(check).append(":WARN"));
    }
    List<String> all = new ArrayList<>(common);
    all.addAll(List.of("-processorpath", processorPath, plugin.toString()));
    return all;
  }
}
