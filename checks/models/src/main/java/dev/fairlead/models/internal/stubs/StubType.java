package dev.fairlead.models.internal.stubs;

import dev.fairlead.models.Fact;
import dev.fairlead.models.TypeModel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A type declared by a stub.
 *
 * @param name the binary name
 * @param kind what is declared
 * @param modifiers the modifiers of {@link java.lang.reflect.Modifier}, implicit ones included
 * @param enclosing the binary name of the type around it
 * @param typeVariables its type variables
 * @param superclass the class extended; {@code java.lang.Object} of interfaces
 * @param interfaces the interfaces implemented or extended
 * @param fields its fields and constants
 * @param methods its methods and constructors, those that the language adds included
 * @param facts what the vocabulary says of it
 * @param place where it is declared
 * @param since the first Java release that has it, 0 if every supported one
 */
public record StubType(
    String name,
    Kind kind,
    int modifiers,
    Optional<String> enclosing,
    List<TypeVariable> typeVariables,
    TypeRef superclass,
    List<TypeRef> interfaces,
    List<StubField> fields,
    List<StubMethod> methods,
    List<Fact> facts,
    Place place,
    int since) {
  /** What can be declared. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    RECORD,
    ANNOTATION;

    /** Tells whether the class file calls it an interface. */
    public boolean isInterface() {
      return this == INTERFACE || this == ANNOTATION;
    }
  }

  /** A type variable and its bounds; none means {@code Object}. The first may be an interface. */
  public record TypeVariable(String name, List<TypeRef> bounds, boolean boundedByInterface) {
    /** Returns the declarations of variables in the class file format; nothing for none. */
    static String signature(List<TypeVariable> variables) {
      return variables.isEmpty()
          ? ""
          : variables.stream()
              .map(TypeVariable::signature)
              .collect(Collectors.joining("", "<", ">"));
    }

    private String signature() {
      List<TypeRef> all = bounds.isEmpty() ? List.of(TypeReader.OBJECT) : bounds;
      StringBuilder signature = new StringBuilder(name).append(boundedByInterface ? ":" : "");
      all.forEach(bound -> signature.append(':').append(bound.signature()));
      return signature.toString();
    }
  }

  /** Returns the generic signature of the class file format, where it says more. */
  public Optional<String> signature() {
    boolean generic =
        !typeVariables.isEmpty()
            || superclass.isGeneric()
            || interfaces.stream().anyMatch(TypeRef::isGeneric);
    return generic
        ? Optional.of(
            TypeVariable.signature(typeVariables)
                + superclass.signature()
                + interfaces.stream().map(TypeRef::signature).collect(Collectors.joining()))
        : Optional.empty();
  }

  /** Returns what is said of the type; members of which nothing is said only where asked for. */
  public TypeModel model(boolean blankMembers) {
    return new TypeModel(
        name,
        facts,
        methods.stream()
            .filter(method -> blankMembers && !method.implicit() || !method.model().isBlank())
            .map(StubMethod::model)
            .toList());
  }
}
