package dev.fairlead.models.internal.annotationfiles;

import dev.fairlead.annotations.Phase;
import dev.fairlead.models.Fact;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An annotation of the vocabulary as source. */
final class AnnotationText {
  private static final String VOCABULARY = Phase.class.getPackageName();

  private AnnotationText() {}

  /** The annotation, without the range of versions that no annotation has a member for. */
  static String of(Fact fact) {
    Map<String, List<String>> values = new TreeMap<>(fact.values());
    values.remove(Fact.SINCE);
    values.remove(Fact.UNTIL);
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + " = " + value(fact, entry.getKey(), entry.getValue()))
        .collect(Collectors.joining(", ", "@" + fact.name() + "(", ")"))
        .replace("()", "");
  }

  private static String value(Fact fact, String member, List<String> values) {
    Class<?> type = member(fact, member).getReturnType();
    Class<?> one = type.isArray() ? type.getComponentType() : type;
    String text =
        values.stream().map(value -> literal(one, value)).collect(Collectors.joining(", "));
    return type.isArray() ? "{" + text + "}" : text;
  }

  private static String literal(Class<?> type, String value) {
    if (type.isEnum()) {
      return type.getName() + "." + value;
    }
    return type == String.class
        ? '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"'
        : value;
  }

  private static Method member(Fact fact, String name) {
    try {
      return Class.forName(VOCABULARY + "." + fact.name()).getMethod(name);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(fact.name() + "." + name, e);
    }
  }
}
