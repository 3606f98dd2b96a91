package dev.fairlead.checks.times;

import com.google.common.collect.ImmutableList;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import dev.fairlead.checks.FileAnalysis;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.bounds.BoundsAnalysis;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Symbols;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the bounds that a file has at hand and does not apply. */
public final class IgnoredBounds {
  /** Those of the file, each call once. */
  public static final FileAnalysis<ImmutableList<IgnoredBound>> ALL =
      file -> {
        IgnoredBounds ignored = new IgnoredBounds();
        if (!file.result(BoundsAnalysis.MISSING).isEmpty() || file.result(TimeArguments.ARE_IN)) {
          ignored.addAll(BoundsAtHand.in(file));
          ignored.addAll(given(file));
          ignored.addAll(DroppedBounds.in(file));
          ignored.addAll(ChannelTimes.in(file));
          ignored.addAll(tested(file));
        }
        ignored.addAll(UnreadProperties.in(file));
        ignored.addUncopied(file);
        return ignored.found.build();
      };

  private final ImmutableList.Builder<IgnoredBound> found = ImmutableList.builder();
  private final Set<Tree> calls = new HashSet<>();

  private IgnoredBounds() {}

  private void addAll(List<IgnoredBound> more) {
    for (IgnoredBound one : more) {
      if (calls.add(one.call())) {
        found.add(one);
      }
    }
  }

  private void addUncopied(SourceFile file) {
    for (ClassTree type : file.subjects().classes()) {
      addAll(UncopiedTimes.in(type));
    }
  }

  /** Those that methods are given. */
  private static List<IgnoredBound> given(SourceFile file) {
    List<IgnoredBound> found = new ArrayList<>();
    UnusedBounds unused = new UnusedBounds(file);
    for (MethodTree method : file.subjects().methods()) {
      List<VarSymbol> bounds = bounds(method);
      if (!bounds.isEmpty() && method.getBody() != null) {
        unused.in(method, bounds).ifPresent(found::add);
        found.addAll(CorrectedTwins.in(method, bounds, file.vocabulary()));
      }
    }
    return found;
  }

  private static List<VarSymbol> bounds(MethodTree method) {
    List<VarSymbol> bounds = new ArrayList<>();
    for (VariableTree parameter : method.getParameters()) {
      VarSymbol variable = Symbols.variable(parameter);
      if (TimeExpressions.isBound(variable)) {
        bounds.add(variable);
      }
    }
    return bounds;
  }

  /** The constants that stand where a value belongs that has just been tested. */
  private static List<IgnoredBound> tested(SourceFile file) {
    List<IgnoredBound> found = new ArrayList<>();
    for (TimeArgument argument : file.result(TimeArguments.ALL)) {
      if (argument.bound() != null && Constants.number(argument.time()) != null) {
        Optional<IgnoredBound> tested = TestedBound.of(file.unit(), argument);
        if (tested.isPresent()) {
          found.add(tested.get());
        }
      }
    }
    return found;
  }
}
