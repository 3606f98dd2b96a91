package dev.fairlead.checks.contexts;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;

/**
 * Code that runs while a class is initialised, and every thread that uses the class waits.
 *
 * @param code a static initialiser, or the initial value of a static field
 * @param why how that is known, as the end of a sentence
 */
public record StaticInitializer(Tree code, String why) {
  /** Those of the file that call what may wait, in the order of the source. */
  public static final FileAnalysis<ImmutableList<StaticInitializer>> ALL =
      file -> file.subjects().initializes() ? of(file) : ImmutableList.of();

  private static ImmutableList<StaticInitializer> of(SourceFile file) {
    ImmutableList.Builder<StaticInitializer> found = ImmutableList.builder();
    for (ClassTree type : file.subjects().classes()) {
      for (Tree member : type.getMembers()) {
        if (member instanceof BlockTree block && block.isStatic()) {
          found.add(new StaticInitializer(block, "a static initialiser runs it"));
        } else if (member instanceof VariableTree field && isComputed(field)) {
          found.add(
              new StaticInitializer(
                  field.getInitializer(), field.getName() + " is a static field"));
        }
      }
    }
    return found.build();
  }

  private static boolean isComputed(VariableTree field) {
    VarSymbol symbol = Symbols.variable(field);
    return symbol != null
        && Symbols.isStatic(symbol)
        && field.getInitializer() != null
        && !(field.getInitializer() instanceof LiteralTree);
  }
}
