package dev.fairlead.checks.concurrency;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import dev.fairlead.annotations.Width;
import dev.fairlead.checks.code.Bodies;
import dev.fairlead.checks.code.Constants;
import dev.fairlead.checks.code.Returned;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.MethodFacts;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/** How many tasks at a time the pools run that calls make. */
public final class Pools {
  private Pools() {}

  /** Whether by its name the method may return an executor. */
  private static boolean mayMake(MethodSymbol method) {
    Type result = method.isConstructor() ? null : method.getReturnType();
    return result != null && !result.isPrimitiveOrVoid() && isNamedExecutor(result);
  }

  /** Whether the class has the name of an executor. */
  public static boolean isNamedExecutor(Type type) {
    String name = type.tsym.name.toString();
    return name.endsWith("Executor") || name.endsWith("ExecutorService");
  }

  /** Null where the call makes no pool that is known. */
  static Width width(ExpressionTree call, Vocabulary vocabulary) {
    MethodFacts facts = vocabulary.of(Symbols.called(call));
    return facts.commonPool()
        ? null
        : call instanceof NewClassTree pool
                && hasNoMaximum(pool, vocabulary)
                && facts.pool() != null
            ? Width.UNLIMITED
            : facts.pool();
  }

  /**
   * The same of a method of the compilation that makes the pool itself and does nothing with it but
   * return it.
   */
  static Width widthOfOwn(ExpressionTree call, Vocabulary vocabulary, Bodies bodies) {
    MethodSymbol method = call instanceof MethodInvocationTree ? Symbols.called(call) : null;
    MethodTree body = method == null || !mayMake(method) ? null : bodies.of(method).orElse(null);
    Set<ExpressionTree> returned = body == null ? Set.of() : Returned.by(body);
    Width width = null;
    for (ExpressionTree value : returned) {
      Width made =
          Symbols.strip(value) instanceof ExpressionTree creation
              ? width(creation, vocabulary)
              : null;
      if (made == null || width != null && width != made) {
        return null;
      }
      width = made;
    }
    return width;
  }

  /**
   * Whether the constructor is given {@code Integer.MAX_VALUE} as its largest number of threads,
   * and a queue that may be full: with any other, it never starts more than the first number.
   */
  static boolean hasNoMaximum(NewClassTree pool, Vocabulary vocabulary) {
    List<? extends ExpressionTree> arguments = pool.getArguments();
    Long maximum = arguments.size() >= 5 ? Constants.number(arguments.get(1)) : null;
    return maximum != null
        && maximum == Integer.MAX_VALUE
        && vocabulary.of(Symbols.called(arguments.get(4))).holds() != Width.UNLIMITED;
  }
}
