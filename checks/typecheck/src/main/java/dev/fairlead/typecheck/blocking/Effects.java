package dev.fairlead.typecheck.blocking;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.Trees;
import dev.fairlead.typecheck.vocabulary.Statement;
import dev.fairlead.typecheck.vocabulary.StubResources;
import dev.fairlead.typecheck.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** The effects of methods and constructors. */
final class Effects {
  private final Vocabulary vocabulary;
  private final StubResources stubs;
  private final List<String> trusted;
  private final Elements elements;
  private final Trees trees;
  private final Map<ExecutableElement, Effect> known = new HashMap<>();

  Effects(
      Vocabulary vocabulary,
      StubResources stubs,
      List<String> trusted,
      ProcessingEnvironment environment) {
    this.vocabulary = vocabulary;
    this.stubs = stubs;
    this.trusted = trusted;
    this.elements = environment.getElementUtils();
    this.trees = Trees.instance(environment);
  }

  Effect of(ExecutableElement method) {
    Effect effect = known.get(method);
    if (effect == null) {
      effect = find(method);
      known.put(method, effect);
    }
    return effect;
  }

  private Effect find(ExecutableElement method) {
    List<Statement> own = vocabulary.at(method);
    if (promises(method, own)) {
      return Effect.PROMISED;
    }
    if (waits(own)) {
      return Effect.WAITS;
    }
    List<ExecutableElement> overridden = vocabulary.withOverridden(method);
    if (overridden.stream().anyMatch(this::isPromisedByItself) || returnsAtOnce(method)) {
      return Effect.PROMISED;
    }
    if (overridden.stream().anyMatch(each -> waits(vocabulary.at(each)))) {
      return Effect.WAITS;
    }
    return says(vocabulary.at(packageOf(method)), "NonBlocking")
        ? Effect.PROMISED
        : ofUnannotated(method);
  }

  private boolean isPromisedByItself(ExecutableElement method) {
    List<Statement> own = vocabulary.at(method);
    if (promises(method, own)) {
      return true;
    }
    return !waits(own)
        && !method.getModifiers().contains(Modifier.STATIC)
        && says(vocabulary.at(method.getEnclosingElement()), "NonBlocking");
  }

  /** A body is held to its promise; of what stub files say of a library the stricter holds. */
  private boolean promises(ExecutableElement method, List<Statement> own) {
    return says(own, "NonBlocking") && (!waits(own) || isOfSource(method));
  }

  /** Whether the result is one that callers on event loops expect at once. */
  private boolean returnsAtOnce(ExecutableElement method) {
    return isAny(method.getReturnType(), "Asynchronous");
  }

  /** Whether something is said of a type or of one that it inherits from. */
  boolean isAny(TypeMirror type, String annotation) {
    return vocabulary.ancestry(type).stream()
        .anyMatch(each -> says(vocabulary.at(each), annotation));
  }

  /** Whether the one method of a functional interface must not wait. */
  boolean isPromisedFunction(TypeMirror type) {
    return vocabulary.ancestry(type).stream()
        .flatMap(each -> ElementFilter.methodsIn(each.getEnclosedElements()).stream())
        .filter(method -> method.getModifiers().contains(Modifier.ABSTRACT))
        .anyMatch(method -> of(method) == Effect.PROMISED);
  }

  /** The methods by which a resource of this type is closed. */
  List<ExecutableElement> closing(TypeMirror type) {
    return vocabulary.bounds(type).stream()
        .flatMap(each -> ElementFilter.methodsIn(elements.getAllMembers(each)).stream())
        .filter(method -> method.getSimpleName().contentEquals("close"))
        .filter(method -> method.getParameters().isEmpty())
        .toList();
  }

  /** Whether its body is compiled here, so that it is held to what it says. */
  boolean isOfSource(ExecutableElement method) {
    return trees.getPath(method.getEnclosingElement()) != null;
  }

  private Effect ofUnannotated(ExecutableElement method) {
    if (isAnyFunction(method)) {
      return Effect.FUNCTION;
    }
    if (isOfSource(method)) {
      return isWrittenByJavac(method) ? Effect.ASSUMED : Effect.UNANNOTATED;
    }
    if (vocabulary.withOverridden(method).stream().anyMatch(Effects::isAnyFunction)) {
      return Effect.FUNCTION;
    }
    String name = packageOf(method).getQualifiedName().toString();
    boolean described =
        name.equals("java")
            || name.startsWith("java.")
            || stubs.describesPackage(name)
            || trusted.stream().anyMatch(each -> name.equals(each) || name.startsWith(each + "."));
    return described ? Effect.ASSUMED : Effect.UNKNOWN;
  }

  /** Whether it is the method of a function, which whoever makes one may write as he likes. */
  private static boolean isAnyFunction(ExecutableElement method) {
    return method.getModifiers().contains(Modifier.ABSTRACT)
        && method.getEnclosingElement().getAnnotation(FunctionalInterface.class) != null;
  }

  /** Accessors of records, methods of enums, and constructors that only initialise. */
  private boolean isWrittenByJavac(ExecutableElement method) {
    boolean implicit =
        elements.getOrigin(method) != Elements.Origin.EXPLICIT || trees.getTree(method) == null;
    return implicit
        && (method.getKind() != ElementKind.CONSTRUCTOR
            || !Initializers.call((ClassTree) tree(method.getEnclosingElement()))
                && !superConstructorMayWait(owner(method)));
  }

  private boolean superConstructorMayWait(TypeElement type) {
    return ElementFilter.constructorsIn(
            ((DeclaredType) type.getSuperclass()).asElement().getEnclosedElements())
        .stream()
        .filter(constructor -> constructor.getParameters().isEmpty())
        .allMatch(constructor -> of(constructor).mayWait());
  }

  private Tree tree(Element type) {
    return trees.getTree(type);
  }

  private PackageElement packageOf(Element element) {
    return elements.getPackageOf(element);
  }

  private static boolean waits(List<Statement> said) {
    return says(said, "Blocking") || says(said, "ReverseLookup");
  }

  static boolean says(List<Statement> said, String annotation) {
    return said.stream().anyMatch(each -> each.is(annotation));
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The type that a method belongs to. */
  static TypeElement owner(ExecutableElement method) {
    return (TypeElement) method.getEnclosingElement();
  }
}
