package dev.fairlead.typecheck.vocabulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * The methods that a class inherits from one type and that implement, in this class only, those of
 * another: neither declaration knows of the other, so only the class can be held to both.
 */
public final class InheritedMethods {
  /** An inherited method, and the one that it implements. */
  public record Pair(ExecutableElement inherited, ExecutableElement implemented) {}

  private InheritedMethods() {}

  /** The pairs that come together in {@code type} and not in its superclass already. */
  public static List<Pair> of(TypeElement type, Vocabulary vocabulary, Elements elements) {
    List<Pair> pairs = new ArrayList<>();
    if (!type.getKind().isClass()
        || !(type.getSuperclass() instanceof DeclaredType parent)
        || type.getInterfaces().isEmpty()) {
      return pairs;
    }
    Set<TypeElement> ofParent = vocabulary.ancestry(parent);
    for (TypeElement each : vocabulary.ancestry(type.asType())) {
      if (!each.equals(type) && !ofParent.contains(each)) {
        for (ExecutableElement implemented : ElementFilter.methodsIn(each.getEnclosedElements())) {
          add(type, implemented, ofParent, elements, pairs);
        }
      }
    }
    return pairs;
  }

  private static void add(
      TypeElement type,
      ExecutableElement implemented,
      Set<TypeElement> ofParent,
      Elements elements,
      List<Pair> pairs) {
    for (TypeElement parent : ofParent) {
      for (ExecutableElement inherited : ElementFilter.methodsIn(parent.getEnclosedElements())) {
        if (inherited.getSimpleName().equals(implemented.getSimpleName())
            && !inherited.getModifiers().contains(Modifier.ABSTRACT)
            && elements.overrides(inherited, implemented, type)
            && !isOverridden(inherited, type, elements)) {
          pairs.add(new Pair(inherited, implemented));
          return;
        }
      }
    }
  }

  private static boolean isOverridden(
      ExecutableElement inherited, TypeElement type, Elements elements) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(own -> elements.overrides(own, inherited, type));
  }
}
