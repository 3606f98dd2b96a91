package dev.fairlead.checks.bounds;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.errorprone.fixes.SuggestedFix;
import com.google.errorprone.fixes.SuggestedFixes;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.NamePattern;
import dev.fairlead.checks.code.Symbols;
import java.util.Optional;

/**
 * How to make an object that has no setters of its own for the bounds that it lacks: with a builder
 * that has them, or with one that is given an object which has them.
 *
 * @param missing what is to be bounded
 * @param outer what makes the object
 * @param taker the method or constructor that takes another object's bounds; null where {@code
 *     outer} has the setters itself
 * @param inner what makes that other object; {@code outer} where there is none
 * @param setters those of {@code inner}, one for each phase
 */
record ConfiguredForm(
    MissingBound missing,
    Maker outer,
    MethodSymbol taker,
    Maker inner,
    ImmutableList<MethodSymbol> setters) {

  /**
   * What makes an object.
   *
   * @param type the type with the setters, a builder's or the object's own
   * @param begin the static method that makes a builder; null for an object with a constructor
   * @param end the method of the builder that makes the object; null where {@code begin} is
   * @param standing the object or builder in the source, if it is there already; or else null
   */
  record Maker(Type type, MethodSymbol begin, MethodSymbol end, ExpressionTree standing) {
    private String source(SourceFile file, SuggestedFix.Builder fix) {
      return SuggestedFixes.qualifyType(file.state(), fix, begin.owner) + "." + begin.name + "()";
    }
  }

  /** Calls that make what a builder makes of which nothing is set. */
  private static final NamePattern MAKES_THE_USUAL =
      new NamePattern("(create|make|new|open)(Default)?(\\w*Client)?");

  /** What to do, as a sentence. */
  String advice() {
    String make =
        outer.begin() == null
            ? ""
            : "Make it with " + outer.begin().owner.name + "." + outer.begin().name + "()";
    String set = setters.stream().map(setter -> setter.name + "(…)").collect(joining(" and "));
    if (taker == null) {
      return make + ", which has " + set + ".";
    }
    Type given = taker.type.getParameterTypes().head;
    Type maker = inner.begin() == null ? inner.type() : given;
    String takes = taker.isConstructor() ? "its constructor" : taker.name + "(…)";
    return (make.isEmpty() ? "Give " : make + " and give ")
        + takes
        + " a "
        + maker.tsym.name
        + " with "
        + set
        + ".";
  }

  /** The same in the source; empty where it takes more than one expression. */
  SuggestedFix fix(SourceFile file) {
    SuggestedFix.Builder fix = SuggestedFix.builder();
    Optional<String> times = times(file, fix);
    if (times.isEmpty() || taker != null && (inner.begin() == null || taker.isConstructor())) {
      return SuggestedFix.emptyFix();
    }
    String set =
        taker == null
            ? times.get()
            : "."
                + taker.name
                + "("
                + inner.source(file, fix)
                + times.get()
                + "."
                + inner.end().name
                + "())";
    if (outer.begin() == null) {
      return isFluent(taker, outer, file) && isNotGiven(outer.standing())
          ? fix.postfixWith(outer.standing(), set).build()
          : SuggestedFix.emptyFix();
    }
    boolean usual =
        missing.made() instanceof MethodInvocationTree call
            && call.getArguments().isEmpty()
            && MAKES_THE_USUAL.matches(Symbols.calledName(call));
    return usual && (taker == null || isFluent(taker, outer, file))
        ? fix.replace(missing.made(), outer.source(file, fix) + set + "." + outer.end().name + "()")
            .build()
        : SuggestedFix.emptyFix();
  }

  /** Whether it can be seen that the builder has no such part yet, which another would replace. */
  private boolean isNotGiven(ExpressionTree builder) {
    ExpressionTree at = builder;
    while (at instanceof MethodInvocationTree call && Symbols.receiver(call) != null) {
      if (Symbols.calledName(call).contentEquals(taker.name)) {
        return false;
      }
      at = Symbols.receiver(call);
    }
    return at instanceof NewClassTree || Symbols.isTypeName(at);
  }

  private Optional<String> times(SourceFile file, SuggestedFix.Builder fix) {
    StringBuilder calls = new StringBuilder();
    int i = 0;
    for (Phase phase : missing.phases()) {
      MethodSymbol setter = setters.get(i++);
      Optional<String> time =
          FixTime.argument(
              setter,
              0,
              BoundFix.bound(setter, phase, file),
              file.configuration().fixFor(phase),
              null,
              fix);
      if (time.isEmpty() || !isFluent(setter, inner, file)) {
        return Optional.empty();
      }
      calls.append('.').append(setter.name).append('(').append(time.get()).append(')');
    }
    return Optional.of(calls.toString());
  }

  private static boolean isFluent(MethodSymbol method, Maker maker, SourceFile file) {
    return BoundFix.returnsReceiver(method, maker.type(), file);
  }
}
