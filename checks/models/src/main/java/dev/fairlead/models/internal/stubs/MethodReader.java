package dev.fairlead.models.internal.stubs;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.expr.Expression;
import dev.fairlead.models.internal.stubs.StubType.Kind;
import java.lang.annotation.ElementType;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the methods and constructors of one declaration, and adds those that the language adds. */
final class MethodReader {
  private static final TypeRef VOID = new TypeRef.Primitive("void");
  private static final TypeRef STRING = new TypeRef.Named("java.lang.String", List.of());

  private final Declaration declaration;
  private final TypeReader types;
  private final FactReader facts;
  private final Problems problems;

  MethodReader(Declaration declaration, TypeReader types, FactReader facts, Problems problems) {
    this.declaration = declaration;
    this.types = types;
    this.facts = facts;
    this.problems = problems;
  }

  List<StubMethod> read() {
    List<StubMethod> methods = new ArrayList<>();
    for (BodyDeclaration<?> member : declaration.node().getMembers()) {
      if (member instanceof CallableDeclaration<?> callable) {
        add(callable(callable), methods, true);
      } else if (member instanceof AnnotationMemberDeclaration annotationMember) {
        add(annotationMember(annotationMember), methods, true);
      }
    }
    implicit().forEach(method -> add(method, methods, false));
    if (declaration.kind() == Kind.CLASS && methods.stream().noneMatch(StubMethod::isConstructor)) {
      methods.add(implicit(StubMethod.CONSTRUCTOR, Modifier.PUBLIC, VOID, List.of()));
    }
    return methods;
  }

  private void add(StubMethod method, List<StubMethod> methods, boolean distinct) {
    boolean known =
        methods.stream()
            .anyMatch(
                other ->
                    other.name().equals(method.name())
                        && other.parameterTypes().equals(method.parameterTypes()));
    if (!known) {
      methods.add(method);
    } else if (distinct) {
      problems.add(method.place(), method.describe() + " is declared twice");
    }
  }

  private StubMethod callable(CallableDeclaration<?> callable) {
    TypeReader scope = types.with(callable.getTypeParameters());
    boolean constructor = callable instanceof ConstructorDeclaration;
    return new StubMethod(
        constructor ? StubMethod.CONSTRUCTOR : callable.getNameAsString(),
        Modifiers.ofMethod(declaration, callable),
        scope.variables(callable.getTypeParameters()),
        callable instanceof MethodDeclaration method ? scope.read(method.getType()) : VOID,
        callable.getParameters().stream().map(parameter -> parameter(parameter, scope)).toList(),
        callable.getParameters().getLast().map(Parameter::isVarArgs).orElse(false),
        scope.readAll(callable.getThrownExceptions()),
        Optional.empty(),
        facts.read(
            callable.getAnnotations(), constructor ? ElementType.CONSTRUCTOR : ElementType.METHOD),
        false,
        place(callable.getName()),
        StubReader.since(declaration, callable));
  }

  private StubMethod.Parameter parameter(Parameter parameter, TypeReader scope) {
    TypeRef type = scope.read(parameter.getType());
    return new StubMethod.Parameter(
        parameter.getNameAsString(),
        parameter.isVarArgs() ? new TypeRef.Array(type) : type,
        facts.read(parameter.getAnnotations(), ElementType.PARAMETER),
        place(parameter));
  }

  private StubMethod annotationMember(AnnotationMemberDeclaration member) {
    TypeRef type = types.read(member.getType());
    Optional<Expression> given = member.getDefaultValue();
    Optional<ElementValue> value = given.flatMap(v -> Constants.elementValue(v, type, types));
    if (given.isPresent() && value.isEmpty()) {
      problems.add(
          declaration.unit().file(),
          given.get(),
          given.get() + " is no default for " + type.erasure());
    }
    return new StubMethod(
        member.getNameAsString(),
        Modifier.PUBLIC | Modifier.ABSTRACT,
        List.of(),
        type,
        List.of(),
        false,
        List.of(),
        value,
        facts.read(member.getAnnotations(), ElementType.METHOD),
        false,
        place(member),
        StubReader.since(declaration, member));
  }

  private List<StubMethod> implicit() {
    TypeRef self = new TypeRef.Named(declaration.name(), List.of());
    if (declaration.kind() == Kind.ENUM) {
      int modifiers = Modifier.PUBLIC | Modifier.STATIC;
      return List.of(
          implicit("values", modifiers, new TypeRef.Array(self), List.of()),
          implicit("valueOf", modifiers, self, List.of(parameter("name", STRING))));
    }
    List<StubMethod> methods = new ArrayList<>();
    if (declaration.node() instanceof RecordDeclaration type) {
      List<StubMethod.Parameter> components =
          type.getParameters().stream().map(component -> parameter(component, types)).toList();
      methods.add(implicit(StubMethod.CONSTRUCTOR, Modifier.PUBLIC, VOID, components));
      components.forEach(
          component ->
              methods.add(
                  implicit(component.name(), Modifier.PUBLIC, component.type(), List.of())));
    }
    return methods;
  }

  private StubMethod.Parameter parameter(String name, TypeRef type) {
    return new StubMethod.Parameter(name, type, List.of(), declaration.place());
  }

  private StubMethod implicit(
      String name, int modifiers, TypeRef result, List<StubMethod.Parameter> parameters) {
    return new StubMethod(
        name,
        modifiers,
        List.of(),
        result,
        parameters,
        false,
        List.of(),
        Optional.empty(),
        List.of(),
        true,
        declaration.place(),
        0);
  }

  private Place place(Node node) {
    return Problems.place(declaration.unit().file(), node);
  }
}
