package dev.fairlead.models.internal.stubs;

import dev.fairlead.annotations.Phase;
import java.lang.annotation.Annotation;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** The annotations that a stub may use, as the annotations themselves declare them. */
final class Vocabulary {
  static final String PACKAGE = Phase.class.getPackageName();

  private static final ConcurrentMap<String, Optional<Vocabulary>> FOUND =
      new ConcurrentHashMap<>();

  private final Class<? extends Annotation> type;

  private Vocabulary(Class<? extends Annotation> type) {
    this.type = type;
  }

  /** Finds an annotation by its simple name. */
  static Optional<Vocabulary> find(String simpleName) {
    return FOUND.computeIfAbsent(simpleName, Vocabulary::load);
  }

  String name() {
    return type.getSimpleName();
  }

  boolean mayStandOn(ElementType place) {
    return Arrays.asList(type.getAnnotation(Target.class).value()).contains(place);
  }

  boolean isRepeatable() {
    return type.isAnnotationPresent(Repeatable.class);
  }

  Method[] members() {
    return type.getDeclaredMethods();
  }

  Optional<Method> member(String name) {
    return Arrays.stream(members()).filter(member -> member.getName().equals(name)).findFirst();
  }

  private static Optional<Vocabulary> load(String simpleName) {
    try {
      Class<?> found =
          Class.forName(PACKAGE + "." + simpleName, false, Vocabulary.class.getClassLoader());
      return found.isAnnotation()
          ? Optional.of(new Vocabulary(found.asSubclass(Annotation.class)))
          : Optional.empty();
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }
}
