package dev.fairlead.checks.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import dev.fairlead.annotations.Phase;
import dev.fairlead.models.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;

/**
 * One annotation of the vocabulary, whether it stands in a stub or in the program.
 *
 * @param name the annotation's simple name
 * @param values the values given explicitly, as text
 */
record Statement(String name, Map<String, List<String>> values) {

  static Statement of(Fact fact) {
    return new Statement(fact.name(), fact.values());
  }

  static List<Statement> of(List<Fact> facts) {
    List<Statement> all = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      all.add(of(fact));
    }
    return all;
  }

  static Statement of(AnnotationMirror mirror) {
    Map<String, List<String>> values = new java.util.HashMap<>();
    mirror
        .getElementValues()
        .forEach((element, value) -> values.put(element.getSimpleName().toString(), texts(value)));
    return new Statement(
        mirror.getAnnotationType().asElement().getSimpleName().toString(), Map.copyOf(values));
  }

  /** The annotations in the container of a repeated one. */
  static ImmutableList<Statement> repeated(AnnotationMirror container) {
    ImmutableList.Builder<Statement> all = ImmutableList.builder();
    for (AnnotationValue value : container.getElementValues().values()) {
      if (value.getValue() instanceof List<?> list) {
        for (Object item : list) {
          if (item instanceof AnnotationValue v && v.getValue() instanceof AnnotationMirror m) {
            all.add(of(m));
          }
        }
      }
    }
    return all.build();
  }

  private static List<String> texts(AnnotationValue value) {
    if (value.getValue() instanceof List<?> list) {
      return list.stream()
          .filter(AnnotationValue.class::isInstance)
          .flatMap(item -> texts((AnnotationValue) item).stream())
          .toList();
    }
    return List.of(
        value.getValue() instanceof VariableElement constant
            ? constant.getSimpleName().toString()
            : String.valueOf(value.getValue()));
  }

  boolean flag(String key) {
    return list(key).contains("true");
  }

  List<String> list(String key) {
    return values.getOrDefault(key, List.of());
  }

  /** The first value given for a member, or an empty text. */
  String text(String key) {
    List<String> given = list(key);
    return given.isEmpty() ? "" : given.get(0);
  }

  <E extends Enum<E>> E constant(Class<E> type, String key, E otherwise) {
    List<String> given = list(key);
    return given.isEmpty() ? otherwise : Enum.valueOf(type, given.get(0));
  }

  <E extends Enum<E>> ImmutableSet<E> constants(Class<E> type, String key) {
    Set<E> constants = EnumSet.noneOf(type);
    for (String constant : list(key)) {
      constants.add(Enum.valueOf(type, constant));
    }
    return Sets.immutableEnumSet(constants);
  }

  ImmutableSet<Phase> phases(String key) {
    return constants(Phase.class, key);
  }
}
