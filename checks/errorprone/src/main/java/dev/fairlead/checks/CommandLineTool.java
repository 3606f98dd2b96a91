package dev.fairlead.checks;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import dev.fairlead.checks.code.CallSites;
import dev.fairlead.checks.code.NamePattern;

/**
 * Files of a program that somebody runs by hand and ends by hand: they have a {@code main}, and say
 * by their name or package that they are a tool, an example or a measurement.
 */
final class CommandLineTool {
  /** Whether the file is part of one. */
  static final FileAnalysis<Boolean> HERE = CommandLineTool::isOne;

  private static final NamePattern PACKAGE =
      new NamePattern("(.*\\.)?(tools?|cli|demos?|examples?|jmh)(\\..*)?");

  private static final NamePattern NAME =
      new NamePattern(
          "\\w*(Cli|CLI|Console|Demo|Example|Benchmark|Performance)(Main|Client|App)?"
              + "|Generate[A-Z]\\w*|\\w*(Generator|Extractor)");

  private CommandLineTool() {}

  private static boolean isOne(SourceFile file) {
    boolean inPackage = PACKAGE.matches(String.valueOf(file.unit().getPackageName()));
    for (Tree type : file.unit().getTypeDecls()) {
      if (type instanceof ClassTree outermost
          && (inPackage || NAME.matches(outermost.getSimpleName()))
          && outermost.getMembers().stream().anyMatch(CallSites::isMain)) {
        return true;
      }
    }
    return false;
  }
}
