package dev.fairlead.checks.bounds;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Bound;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The form of a call that takes a time for each phase behind what the call is given: {@code
 * copyURLToFile(url, file, 5000, 10000)} for {@code copyURLToFile(url, file)}.
 */
final class TimedForm {
  private TimedForm() {}

  /** The form with times for all phases of {@code missing}, of which there are several. */
  static Optional<MethodSymbol> of(MissingBound missing, SourceFile file) {
    MethodSymbol method = Symbols.called(missing.made());
    if (method == null
        || missing.phases().size() < 2
        || !(missing.made() instanceof MethodInvocationTree)) {
      return Optional.empty();
    }
    for (Symbol member : method.owner.members().getSymbolsByName(method.name)) {
      if (member instanceof MethodSymbol longer
          && times(method, longer, file).containsAll(missing.phases())) {
        return Optional.of(longer);
      }
    }
    return Optional.empty();
  }

  /** The phases that the further parameters bound; none where one of them bounds nothing. */
  private static Set<Phase> times(MethodSymbol method, MethodSymbol longer, SourceFile file) {
    Set<Phase> bounded = EnumSet.noneOf(Phase.class);
    List<Type> given = method.type.getParameterTypes();
    List<Type> taken = longer.type.getParameterTypes();
    for (int i = 0; i < taken.size(); i++) {
      if (i < given.size()) {
        if (!file.state().getTypes().isSameType(given.get(i), taken.get(i))) {
          return Set.of();
        }
      } else {
        Bound bound = bound(longer, i, file);
        if (bound == null) {
          return Set.of();
        }
        bounded.addAll(bound.phases());
      }
    }
    return bounded;
  }

  private static Bound bound(MethodSymbol method, int parameter, SourceFile file) {
    for (Bound bound : file.vocabulary().of(method).bounds()) {
      if (bound.parameter() == parameter && bound.keys().isEmpty()) {
        return bound;
      }
    }
    return null;
  }

  /** The call in that form; empty where a time cannot be written. */
  static SuggestedFix fix(MissingBound missing, MethodSymbol timed, SourceFile file) {
    List<? extends ExpressionTree> arguments =
        ((MethodInvocationTree) missing.made()).getArguments();
    if (arguments.isEmpty()) {
      return SuggestedFix.emptyFix();
    }
    SuggestedFix.Builder fix = SuggestedFix.builder();
    StringBuilder times = new StringBuilder();
    for (int i = arguments.size(); i < timed.type.getParameterTypes().size(); i++) {
      Bound bound = bound(timed, i, file);
      Phase phase = bound.phases().iterator().next();
      Optional<String> time =
          FixTime.argument(timed, i, bound, file.configuration().fixFor(phase), null, fix);
      if (time.isEmpty()) {
        return SuggestedFix.emptyFix();
      }
      times.append(", ").append(time.get());
    }
    return fix.postfixWith(arguments.get(arguments.size() - 1), times.toString()).build();
  }
}
