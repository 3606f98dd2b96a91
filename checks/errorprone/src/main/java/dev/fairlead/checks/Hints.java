package dev.fairlead.checks;

import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import dev.fairlead.checks.bounds.CallsOnCopies;
import dev.fairlead.checks.bounds.Makers;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.TimeName;
import dev.fairlead.checks.concurrency.Pools;
import dev.fairlead.checks.times.TimeArguments;
import dev.fairlead.checks.times.TimeExpressions;
import dev.fairlead.checks.vocabulary.TypeFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import dev.fairlead.checks.waits.TimedForms;
import dev.fairlead.checks.waits.UnboundedWaits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Name;

/** The {@link Hint}s of the methods that a compilation calls, found once for each method. */
final class Hints {
  static final CompilationAnalysis<Hints> SHARED =
      compilation ->
          new Hints(
              compilation.vocabulary(), compilation.bodies(), compilation.shared(Makers.SHARED));

  private static final int TIME = 1;
  private static final int NUMBER = 2;
  private static final int EXECUTOR = 4;
  private static final int EXPENSIVE = 8;
  private static final int CONFIGURABLE = 16;
  private static final int ON_LOOP = 32;
  private static final int STUB = 64;

  private final Vocabulary vocabulary;
  private final Bodies bodies;
  private final Makers makers;
  private final Map<MethodSymbol, Integer> known = new HashMap<>();
  private final Map<Symbol, Integer> types = new HashMap<>();
  private final Map<Name, Boolean> timeNames = new HashMap<>();

  private Hints(Vocabulary vocabulary, Bodies bodies, Makers makers) {
    this.vocabulary = vocabulary;
    this.bodies = bodies;
    this.makers = makers;
  }

  /** One bit for each, at the place of its ordinal. */
  int of(MethodSymbol method) {
    Integer hints = known.get(method);
    if (hints == null) {
      hints = find(method);
      known.put(method, hints);
    }
    return hints;
  }

  /** The same for a call of which it cannot be told what it calls. */
  static int ofUnknown(ExpressionTree call) {
    return bit(Hint.TAKES_TIME, true) | bit(Hint.WAITS, UnboundedWaits.mayWait(call));
  }

  static boolean contain(int hints, Hint hint) {
    return (hints & 1 << hint.ordinal()) != 0;
  }

  private int find(MethodSymbol method) {
    Type result = method.isConstructor() ? null : method.getReturnType();
    int made = ofType(result);
    int owner = ofType(method.owner.type);
    int given = 0;
    List<Type> parameters = method.type.getParameterTypes();
    for (int i = 0; i < parameters.size(); i++) {
      int parameter = ofType(parameters.get(i));
      given |= parameter;
      if ((parameter & NUMBER) != 0 && isNamedTime(TimeArguments.declaredParameter(method, i))) {
        given |= TIME;
      }
    }
    String name = method.name.toString();
    return bit(Hint.TAKES_TIME, (given & TIME) != 0 || !parameters.isEmpty() && (owner & TIME) != 0)
        | bit(Hint.WAITS, TimedForms.mayWait(name))
        | bit(Hint.MAKES_EXECUTOR, (made & EXECUTOR) != 0)
        | bit(Hint.OPENS, (made & EXPENSIVE) != 0)
        | bit(Hint.MAKES_PARALLEL, name.equals("parallelStream"))
        | bit(Hint.MAKES, makers.mayMake(method))
        | bit(Hint.IS_OF_STUB, (owner & STUB) != 0)
        | bit(Hint.CONFIGURES, (given & CONFIGURABLE) != 0 && bodies.of(method).isPresent())
        | bit(
            Hint.COMPLETES_ON_LOOP,
            ((made | owner) & ON_LOOP) != 0 && vocabulary.completesOnLoop(method));
  }

  /** Many parameters share few names. */
  private boolean isNamedTime(VarSymbol number) {
    if (number == null) {
      return false;
    }
    Boolean known = timeNames.get(number.name);
    if (known == null) {
      TimeName name = TimeName.of(number.name);
      known = name.isBound() || name.unit() != null;
      timeNames.put(number.name, known);
    }
    return known;
  }

  private static int bit(Hint hint, boolean given) {
    return given ? 1 << hint.ordinal() : 0;
  }

  private int ofType(Type type) {
    if (type == null || !type.hasTag(TypeTag.CLASS)) {
      return type != null && TimeExpressions.isNumber(type) ? NUMBER : 0;
    }
    Integer hints = types.get(type.tsym);
    if (hints == null) {
      hints = findOfType(type);
      types.put(type.tsym, hints);
    }
    return hints;
  }

  private int findOfType(Type type) {
    TypeFacts facts = vocabulary.of(type);
    return (TimeExpressions.isDuration(type) || TimeExpressions.isUnit(type) ? TIME : 0)
        | (TimeExpressions.isNumber(type) ? NUMBER : 0)
        | (Pools.isNamedExecutor(type) ? EXECUTOR : 0)
        | (facts.expensive() ? EXPENSIVE : 0)
        | (facts.mutableUntilPublished() ? CONFIGURABLE : 0)
        | (facts.completedOnLoop() ? ON_LOOP : 0)
        | (CallsOnCopies.isStub(facts) ? STUB : 0);
  }
}
