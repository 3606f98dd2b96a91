package dev.fairlead.models.internal.stubs;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import dev.fairlead.models.internal.stubs.StubType.TypeVariable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves the types that one declaration names. */
final class TypeReader {
  static final TypeRef OBJECT = new TypeRef.Named("java.lang.Object", List.of());

  private final Names names;
  private final Problems problems;
  private final Declaration declaration;
  private final boolean header;
  private final Map<String, TypeParameter> variables;

  private TypeReader(
      Names names,
      Problems problems,
      Declaration declaration,
      boolean header,
      Map<String, TypeParameter> variables) {
    this.names = names;
    this.problems = problems;
    this.declaration = declaration;
    this.header = header;
    this.variables = variables;
  }

  /** Reads types where a declaration's members stand. */
  static TypeReader inside(Declaration declaration, Names names, Problems problems) {
    return new TypeReader(names, problems, declaration, false, variablesOf(declaration));
  }

  /** Reads types where a declaration's supertypes stand. */
  static TypeReader header(Declaration declaration, Names names, Problems problems) {
    return new TypeReader(names, problems, declaration, true, variablesOf(declaration));
  }

  /** Returns a reader that knows a method's type variables too. */
  TypeReader with(List<TypeParameter> more) {
    Map<String, TypeParameter> all = new HashMap<>(variables);
    more.forEach(variable -> all.put(variable.getNameAsString(), variable));
    return new TypeReader(names, problems, declaration, header, all);
  }

  List<TypeVariable> variables(List<TypeParameter> declared) {
    return declared.stream()
        .map(
            variable -> {
              List<TypeRef> bounds = readAll(variable.getTypeBound());
              boolean byInterface =
                  !bounds.isEmpty()
                      && bounds.get(0) instanceof TypeRef.Named first
                      && names.isInterface(first.erasure());
              return new TypeVariable(variable.getNameAsString(), bounds, byInterface);
            })
        .toList();
  }

  List<TypeRef> readAll(List<? extends Type> types) {
    return types.stream().map(this::read).toList();
  }

  TypeRef read(Type type) {
    if (type instanceof PrimitiveType || type instanceof VoidType) {
      return new TypeRef.Primitive(type.asString());
    }
    if (type instanceof ArrayType array) {
      return new TypeRef.Array(read(array.getComponentType()));
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard(wildcard);
    }
    if (type instanceof ClassOrInterfaceType named) {
      return named(named);
    }
    problems.add(declaration.unit().file(), type, "a type that a stub cannot use: " + type);
    return OBJECT;
  }

  /** Finds a type by name, or says that it is unknown. */
  Optional<String> find(String dotted) {
    return header ? names.around(declaration, dotted) : names.inside(declaration, dotted);
  }

  private TypeRef wildcard(WildcardType wildcard) {
    return wildcard
        .getExtendedType()
        .<TypeRef>map(bound -> new TypeRef.Wildcard('+', read(bound)))
        .or(() -> wildcard.getSuperType().map(bound -> new TypeRef.Wildcard('-', read(bound))))
        .orElseGet(() -> new TypeRef.Wildcard('*', OBJECT));
  }

  private TypeRef named(ClassOrInterfaceType type) {
    String name = type.getNameWithScope();
    if (variables.containsKey(name)) {
      return new TypeRef.Variable(name, erasure(name, new HashSet<>()));
    }
    List<TypeRef> arguments = type.getTypeArguments().map(this::readAll).orElse(List.of());
    Optional<String> found = find(name);
    if (found.isEmpty()) {
      problems.add(declaration.unit().file(), type, "unknown type " + name);
      return OBJECT;
    }
    return new TypeRef.Named(found.get(), arguments);
  }

  private String erasure(String variable, Set<String> seen) {
    TypeParameter declared = variables.get(variable);
    if (declared.getTypeBound().isEmpty() || !seen.add(variable)) {
      return OBJECT.erasure();
    }
    String bound = declared.getTypeBound().get(0).getNameWithScope();
    return variables.containsKey(bound)
        ? erasure(bound, seen)
        : find(bound).orElse(OBJECT.erasure());
  }

  private static Map<String, TypeParameter> variablesOf(Declaration declaration) {
    Map<String, TypeParameter> variables = new HashMap<>();
    declaration.enclosing().ifPresent(enclosing -> variables.putAll(variablesOf(enclosing)));
    declaration.typeParameters().forEach(v -> variables.put(v.getNameAsString(), v));
    return variables;
  }
}
