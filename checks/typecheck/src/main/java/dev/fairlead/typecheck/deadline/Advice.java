package dev.fairlead.typecheck.deadline;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.NewClassTree;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.checkerframework.javacutil.TreeUtils;

/** What a message says to do. */
final class Advice {
  private final DeadlineAnnotatedTypeFactory factory;

  Advice(DeadlineAnnotatedTypeFactory factory) {
    this.factory = factory;
  }

  /** What is at a place of a call, as the source writes it. */
  String name(ExpressionTree call, int place) {
    ExpressionTree expression = CallTypes.place(call, place);
    if (expression == null) {
      return call instanceof NewClassTree ? "this object" : "this call";
    }
    String text = expression.toString();
    return text.length() > 60 || text.contains("\n") ? "this " + simple(expression) : text;
  }

  private static String simple(ExpressionTree expression) {
    String type = TreeUtils.typeOf(expression).toString().replaceFirst("<.*", "");
    return type.substring(type.lastIndexOf('.') + 1);
  }

  /** How to bound these phases of it. */
  String of(ExpressionTree call, int place, Set<String> phases) {
    ExpressionTree expression = CallTypes.place(call, place);
    Set<String> setters = expression == null ? Set.of() : setters(expression, phases);
    return setters.isEmpty()
        ? "Bound it where it is made, and declare it "
            + Phases.annotation(phases)
            + " on the way from there."
        : "Set it with "
            + String.join(" and ", setters)
            + ", or declare what comes from elsewhere "
            + Phases.annotation(phases)
            + ".";
  }

  private Set<String> setters(ExpressionTree expression, Set<String> phases) {
    Set<String> names = new TreeSet<>();
    TypeMirror type = TreeUtils.typeOf(expression);
    for (String phase : phases) {
      for (TypeElement each : factory.calls().vocabulary().ancestry(type)) {
        List<ExecutableElement> setters =
            ElementFilter.methodsIn(each.getEnclosedElements()).stream()
                .filter(method -> bounds(method, phase))
                .toList();
        if (!setters.isEmpty()) {
          names.add(setters.get(0).getSimpleName() + "(…)");
          break;
        }
      }
    }
    return names;
  }

  private boolean bounds(ExecutableElement method, String phase) {
    return factory.calls().of(method).bounds().stream()
        .anyMatch(bound -> bound.keys().isEmpty() && bound.phases().contains(phase));
  }
}
