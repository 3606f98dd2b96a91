package dev.fairlead.catalog;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.annotations.Phase;
import dev.fairlead.models.TypeModel;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What makes an object with phases that nothing bounds.
 *
 * @param call how a program calls it, or the class whose subclasses it stands for
 * @param made the class of the object
 * @param arity how many arguments it takes
 * @param unbounded the phases
 */
record Maker(String call, ClassSymbol made, int arity, Set<Phase> unbounded) {
  /**
   * The makers among {@code methods} and the constructors of {@code models}, the shortest first.
   */
  static List<Maker> of(List<TypeModel> models, List<ModelledMethod> methods, ModelledTypes known) {
    Stream<Maker> calls =
        methods.stream()
            .filter(method -> !method.facts().unbounded().isEmpty())
            .map(Maker::ofMethod);
    Stream<Maker> types =
        models.stream()
            .filter(model -> says(model, "Unbounded"))
            .flatMap(known::find)
            .map(type -> ofType(type, known))
            .filter(maker -> !maker.unbounded().isEmpty());
    return Stream.concat(calls, types)
        .sorted(Comparator.comparing(Maker::arity).thenComparing(Maker::call))
        .toList();
  }

  private static Maker ofMethod(ModelledMethod method) {
    return new Maker(
        method.call(), method.made(), parameters(method.symbol()), method.facts().unbounded());
  }

  private static Maker ofType(ClassSymbol type, ModelledTypes types) {
    String name = ModelledMethod.nested(type);
    Set<Phase> unbounded = types.vocabulary().of(type.type).unbounded();
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return new Maker(name, null, 0, unbounded);
    }
    int arity = Integer.MAX_VALUE;
    for (Symbol member : type.members().getSymbols(Symbol::isConstructor)) {
      arity = Math.min(arity, parameters((MethodSymbol) member));
    }
    return new Maker("new " + name + (arity == 0 ? "()" : "(…)"), type, arity, unbounded);
  }

  private static int parameters(MethodSymbol method) {
    return method.type.getParameterTypes().size();
  }

  private static boolean says(TypeModel model, String annotation) {
    return model.facts().stream().anyMatch(fact -> fact.name().equals(annotation));
  }
}
