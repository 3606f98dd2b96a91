package dev.fairlead.typecheck.vocabulary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.Types;
import org.checkerframework.framework.type.AnnotatedTypeFactory;
import org.checkerframework.javacutil.ElementUtils;

/**
 * What sources, class files and stub files say of the elements of one compilation. A method also
 * has what is said of those that it overrides.
 */
public final class Vocabulary {
  private static final String PACKAGE = "dev.fairlead.annotations.";
  private static final String JETBRAINS = "org.jetbrains.annotations.";
  private static final Set<String> OF_JETBRAINS =
      Set.of(JETBRAINS + "Blocking", JETBRAINS + "NonBlocking");

  private final AnnotatedTypeFactory factory;
  private final Types types;

  /** The vocabulary of the compilation of {@code factory}. */
  public Vocabulary(AnnotatedTypeFactory factory) {
    this.factory = factory;
    this.types = factory.getProcessingEnv().getTypeUtils();
  }

  /** What is said at this very declaration. */
  public List<Statement> at(Element element) {
    List<Statement> said = new ArrayList<>();
    for (AnnotationMirror annotation : factory.getDeclAnnotations(element)) {
      Element type = annotation.getAnnotationType().asElement();
      String name = ((TypeElement) type).getQualifiedName().toString();
      if (!name.startsWith(PACKAGE) && !OF_JETBRAINS.contains(name)) {
        continue;
      }
      Statement statement = new Statement(annotation);
      if (type.getEnclosingElement() instanceof TypeElement && statement.is("All")) {
        said.addAll(statement.contents());
      } else {
        said.add(statement);
      }
    }
    return said;
  }

  /** The method and those that it overrides or implements, itself first. */
  public List<ExecutableElement> withOverridden(ExecutableElement method) {
    List<ExecutableElement> all = new ArrayList<>();
    all.add(method);
    all.addAll(ElementUtils.getOverriddenMethods(method, types));
    return all;
  }

  /** What is said of a method here and where it overrides. */
  public List<Statement> of(ExecutableElement method) {
    List<Statement> said = new ArrayList<>();
    withOverridden(method).forEach(each -> said.addAll(at(each)));
    return said;
  }

  /** What is said of a parameter, here and in the methods overridden; the last one repeats. */
  public List<Statement> ofParameter(ExecutableElement method, int index) {
    List<Statement> said = new ArrayList<>();
    for (ExecutableElement each : withOverridden(method)) {
      int last = each.getParameters().size() - 1;
      if (last >= 0 && (index <= last || each.isVarArgs())) {
        said.addAll(at(each.getParameters().get(Math.min(index, last))));
      }
    }
    return said;
  }

  /** The class of a type and everything that it inherits from; empty of what is no class. */
  public Set<TypeElement> ancestry(TypeMirror type) {
    Set<TypeElement> found = new LinkedHashSet<>();
    collect(type, found);
    return found;
  }

  private void collect(TypeMirror type, Set<TypeElement> found) {
    for (TypeElement each : bounds(type)) {
      if (found.add(each)) {
        types.directSupertypes(each.asType()).forEach(parent -> collect(parent, found));
      }
    }
  }

  /** The class of a type, or those that a variable or an intersection is known to be of. */
  public List<TypeElement> bounds(TypeMirror type) {
    if (type instanceof TypeVariable variable) {
      return bounds(variable.getUpperBound());
    }
    if (type instanceof IntersectionType both) {
      return both.getBounds().stream().flatMap(bound -> bounds(bound).stream()).toList();
    }
    return type instanceof DeclaredType declared
        ? List.of((TypeElement) declared.asElement())
        : List.of();
  }
}
