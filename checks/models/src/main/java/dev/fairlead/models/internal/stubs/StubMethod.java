package dev.fairlead.models.internal.stubs;

import dev.fairlead.models.Fact;
import dev.fairlead.models.MethodModel;
import dev.fairlead.models.internal.stubs.StubType.TypeVariable;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A method or constructor declared by a stub.
 *
 * @param name its name; {@code <init>} for a constructor
 * @param modifiers the modifiers of {@link java.lang.reflect.Modifier}, implicit ones included
 * @param typeVariables its type variables
 * @param returnType its result
 * @param parameters its parameters
 * @param varargs whether the last parameter takes any number of arguments
 * @param thrown its declared exceptions
 * @param defaultValue the default of an annotation's member
 * @param facts what the vocabulary says of it
 * @param implicit whether the language adds it and the stub does not show it
 * @param place where it is declared
 * @param since the first Java release that has it, 0 if every supported one
 */
public record StubMethod(
    String name,
    int modifiers,
    List<TypeVariable> typeVariables,
    TypeRef returnType,
    List<Parameter> parameters,
    boolean varargs,
    List<TypeRef> thrown,
    Optional<ElementValue> defaultValue,
    List<Fact> facts,
    boolean implicit,
    Place place,
    int since) {
  /** The name that a class file gives to constructors. */
  public static final String CONSTRUCTOR = "<init>";

  /** A parameter and what the vocabulary says of it. */
  public record Parameter(String name, TypeRef type, List<Fact> facts, Place place) {}

  /** Tells whether it is a constructor. */
  public boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  /** Returns the erased types of the parameters in source form. */
  public List<String> parameterTypes() {
    return parameters.stream().map(parameter -> parameter.type().erasure()).toList();
  }

  /** Returns the erased descriptor of the class file format. */
  public String descriptor() {
    return parameters.stream()
        .map(parameter -> parameter.type().descriptor())
        .collect(Collectors.joining("", "(", ")" + returnType.descriptor()));
  }

  /** Returns the generic signature of the class file format, where it says more. */
  public Optional<String> signature() {
    boolean generic =
        !typeVariables().isEmpty()
            || returnType.isGeneric()
            || parameters.stream().anyMatch(parameter -> parameter.type().isGeneric())
            || thrown.stream().anyMatch(TypeRef::isGeneric);
    return generic
        ? Optional.of(
            TypeVariable.signature(typeVariables)
                + parameters.stream()
                    .map(parameter -> parameter.type().signature())
                    .collect(Collectors.joining("", "(", ")"))
                + returnType.signature()
                + (thrown.stream().anyMatch(TypeRef::isGeneric)
                    ? thrown.stream()
                        .map(type -> "^" + type.signature())
                        .collect(Collectors.joining())
                    : ""))
        : Optional.empty();
  }

  /** Returns the method as a message names it. */
  public String describe() {
    return name + parameterTypes().stream().collect(Collectors.joining(", ", "(", ")"));
  }

  /** Returns what is said of the method. */
  public MethodModel model() {
    return new MethodModel(
        name, parameterTypes(), facts, parameters.stream().map(Parameter::facts).toList());
  }
}
