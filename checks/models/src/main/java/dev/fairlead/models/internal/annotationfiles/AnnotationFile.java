package dev.fairlead.models.internal.annotationfiles;

import dev.fairlead.models.Fact;
import dev.fairlead.models.internal.stubs.StubMethod;
import dev.fairlead.models.internal.stubs.StubType;
import dev.fairlead.models.internal.stubs.TypeRef;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The {@code .astub} file of one package. */
final class AnnotationFile {
  private final String packageName;
  private final Predicate<StubMethod> worth;
  private final UnaryOperator<List<Fact>> kept;
  private final StringBuilder text = new StringBuilder();

  /**
   * A file.
   *
   * @param worth tells which members belong into it
   * @param kept picks, of the facts about one element, those that belong into it
   */
  AnnotationFile(String packageName, Predicate<StubMethod> worth, UnaryOperator<List<Fact>> kept) {
    this.packageName = packageName;
    this.worth = worth;
    this.kept = kept;
  }

  /** Writes top-level types, those inside them, and of their members the ones with facts. */
  String write(List<StubType> topLevel, NestedTypes nested) {
    text.append("import dev.fairlead.annotations.*;\n\npackage ").append(packageName).append(";\n");
    for (StubType type : topLevel) {
      text.append('\n');
      write(type, nested, "");
    }
    return text.toString();
  }

  private void write(StubType type, NestedTypes nested, String indent) {
    annotations(type.facts(), "\n" + indent, indent);
    text.append(keyword(type))
        .append(simple(type.name()))
        .append(variables(type.typeVariables()))
        .append(type.kind() == StubType.Kind.RECORD ? "() {\n" : " {\n");
    if (type.kind() == StubType.Kind.ENUM) {
      text.append(indent).append("  ;\n");
    }
    for (StubMethod method : type.methods()) {
      if (!method.implicit() && worth.test(method)) {
        write(method, simple(type.name()), indent + "  ");
      }
    }
    for (StubType inner : nested.inside(type)) {
      write(inner, nested, indent + "  ");
    }
    text.append(indent).append("}\n");
  }

  private static String keyword(StubType type) {
    return switch (type.kind()) {
      case CLASS -> "class ";
      case INTERFACE -> "interface ";
      case ENUM -> "enum ";
      case RECORD -> "record ";
      case ANNOTATION -> "@interface ";
    };
  }

  private void write(StubMethod method, String typeName, String indent) {
    annotations(method.facts(), " ", indent);
    String variables = variables(method.typeVariables());
    text.append(variables).append(variables.isEmpty() ? "" : " ");
    text.append(
        method.isConstructor() ? typeName : name(method.returnType()) + " " + method.name());
    text.append('(');
    for (int i = 0; i < method.parameters().size(); i++) {
      StubMethod.Parameter parameter = method.parameters().get(i);
      annotations(parameter.facts(), " ", i == 0 ? "" : ", ");
      text.append(name(parameter.type())).append(" p").append(i);
    }
    text.append(");\n");
  }

  private void annotations(List<Fact> facts, String separator, String start) {
    text.append(start);
    kept.apply(facts).forEach(fact -> text.append(AnnotationText.of(fact)).append(separator));
  }

  private static String variables(List<StubType.TypeVariable> variables) {
    return variables.isEmpty()
        ? ""
        : variables.stream()
            .map(StubType.TypeVariable::name)
            .collect(Collectors.joining(", ", "<", ">"));
  }

  /** The name by which the reader compares a type: simple, without arguments. */
  private static String name(TypeRef type) {
    if (type instanceof TypeRef.Array array) {
      return name(array.component()) + "[]";
    }
    return type instanceof TypeRef.Variable variable ? variable.name() : simple(type.erasure());
  }

  private static String simple(String binaryName) {
    return binaryName.substring(
        Math.max(binaryName.lastIndexOf('.'), binaryName.lastIndexOf('$')) + 1);
  }
}
