package dev.fairlead.typecheck.vocabulary;

import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** One annotation of the vocabulary at one place. */
public final class Statement {
  private final AnnotationMirror annotation;
  private final TypeElement type;

  Statement(AnnotationMirror annotation) {
    this.annotation = annotation;
    this.type = (TypeElement) annotation.getAnnotationType().asElement();
  }

  /** Whether it is this annotation, by its simple name. */
  public boolean is(String name) {
    return type.getSimpleName().contentEquals(name);
  }

  /** Whether the annotation has such a member. */
  public boolean has(String member) {
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .anyMatch(method -> method.getSimpleName().contentEquals(member));
  }

  /** The values of a member: constants by their names, everything else as text. */
  public List<String> all(String member) {
    Object value = value(member);
    return value instanceof List<?> values
        ? values.stream().map(each -> text(((AnnotationValue) each).getValue())).toList()
        : List.of(text(value));
  }

  /** The value of a member that has one. */
  public String one(String member) {
    return text(value(member));
  }

  /** Whether a member is {@code true}. */
  public boolean says(String member) {
    return Boolean.TRUE.equals(value(member));
  }

  /** The annotations that a container holds. */
  List<Statement> contents() {
    return value("value") instanceof List<?> values
        ? values.stream()
            .map(each -> new Statement((AnnotationMirror) ((AnnotationValue) each).getValue()))
            .toList()
        : List.of();
  }

  private Object value(String member) {
    for (Map.Entry<? extends ExecutableElement, ? extends AnnotationValue> entry :
        annotation.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return entry.getValue().getValue();
      }
    }
    return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
        .filter(method -> method.getSimpleName().contentEquals(member))
        .map(method -> method.getDefaultValue().getValue())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(type + " has no " + member));
  }

  private static String text(Object value) {
    return value instanceof VariableElement constant
        ? constant.getSimpleName().toString()
        : value.toString();
  }
}
