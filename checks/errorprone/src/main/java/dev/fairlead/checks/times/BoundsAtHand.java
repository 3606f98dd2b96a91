package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.bounds.BoundsAnalysis;
import dev.fairlead.checks.bounds.MissingBound;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.code.TimeName;
import java.util.Optional;
import java.util.Set;

/** Finds the values that stand beside what lacks a bound and would do for one. */
final class BoundsAtHand {
  private BoundsAtHand() {}

  /** Those for what the file makes without a bound. */
  static ImmutableList<IgnoredBound> in(SourceFile file) {
    ImmutableList.Builder<IgnoredBound> found = ImmutableList.builder();
    for (MissingBound one : file.result(BoundsAnalysis.MISSING)) {
      if (one.where() == one.made()) {
        Optional<VarSymbol> value = inScope(file.path(one.where()), one.phases());
        if (value.isPresent()) {
          found.add(new IgnoredBound(one.made(), value.get(), one, IgnoredBound.Kind.UNTIMED));
        }
      }
    }
    return found.build();
  }

  /** A parameter that is a bound of the phases, or a field whose name says so. */
  private static Optional<VarSymbol> inScope(TreePath path, Set<Phase> phases) {
    for (TreePath at = path; at != null; at = at.getParentPath()) {
      if (at.getLeaf() instanceof MethodTree method) {
        for (VariableTree parameter : method.getParameters()) {
          VarSymbol variable = Symbols.variable(parameter);
          if (isPlainBound(variable) && mayBound(variable, phases)) {
            return Optional.of(variable);
          }
        }
      }
      if (at.getLeaf() instanceof ClassTree type) {
        return field(type, phases);
      }
    }
    return Optional.empty();
  }

  private static Optional<VarSymbol> field(ClassTree type, Set<Phase> phases) {
    for (Tree member : type.getMembers()) {
      VarSymbol field = member instanceof VariableTree ? Symbols.variable(member) : null;
      if (isPlainBound(field) && phases.equals(TimeName.of(field.name).phases())) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private static boolean isPlainBound(VarSymbol variable) {
    return TimeExpressions.isBound(variable) && TimeName.of(variable.name).isOfACall();
  }

  /** Whether the value may be one for these phases, by its name. */
  static boolean mayBound(VarSymbol variable, Set<Phase> phases) {
    Set<Phase> named = TimeName.of(variable.name).phases();
    return named.isEmpty() || named.containsAll(phases);
  }
}
