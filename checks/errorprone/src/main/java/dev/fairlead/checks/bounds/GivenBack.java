package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.util.ASTHelpers;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.Subjects;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * What a method owes to callers that cannot be seen: an open connection, or the builder of a
 * client, is nearly always used with the bounds it has when it is given back.
 */
final class GivenBack {
  /** What not everybody does with a connection. */
  private static final ImmutableSet<Phase> OF_A_USE = ImmutableSet.of(Phase.DATA);

  private static final ImmutableSet<Phase> OF_A_CLIENT = ImmutableSet.of(Phase.CONNECT, Phase.READ);

  private static final int LONGEST_CHAIN = 3;

  private final Vocabulary vocabulary;
  private final Subjects subjects;
  private final Types types;

  GivenBack(SourceFile file) {
    this.vocabulary = file.vocabulary();
    this.subjects = file.subjects();
    this.types = file.state().getTypes();
  }

  /**
   * The phases that an object of this type ought to have a bound for when the method gives it to
   * its callers. Who overrides a method that asks for a builder says what is special in it; its
   * callers, who know no other, say the rest.
   */
  Set<Phase> owed(Type type, MethodSymbol method) {
    if (type == null || vocabulary.of(type).settled()) {
      return Set.of();
    }
    if (vocabulary.of(type).sharing() != null) {
      Set<Phase> needed = vocabulary.needs(type);
      if (needed.contains(Phase.READ)) {
        return Sets.difference(needed, OF_A_USE);
      }
      return needed.isEmpty() && isReadThrough(type, LONGEST_CHAIN) ? OF_A_CLIENT : Set.of();
    }
    return isBuilder(type) && !overrides(method) ? OF_A_CLIENT : Set.of();
  }

  /**
   * Whether what a chain of calls makes of the object reads with the bounds that the object has.
   */
  private boolean isReadThrough(Type type, int steps) {
    return steps > 0
        && type.tsym instanceof ClassSymbol owner
        && members(owner)
            .filter(method -> vocabulary.of(method).carries() && !method.isStatic())
            .map(MethodSymbol::getReturnType)
            .filter(made -> made.tsym != owner)
            .anyMatch(
                made ->
                    members(made.tsym)
                            .anyMatch(use -> vocabulary.of(use).requires().contains(Phase.READ))
                        || isReadThrough(made, steps - 1));
  }

  /** Whether an object of this type has no peer until it is told of one. */
  boolean isToBeConnected(Type type) {
    return type != null
        && type.tsym instanceof ClassSymbol owner
        && types.closure(owner.type).stream()
            .flatMap(ancestor -> members(ancestor.tsym))
            .anyMatch(
                method ->
                    vocabulary.of(method).requires().equals(Set.of(Phase.CONNECT))
                        && !method.isStatic()
                        && !method.isConstructor()
                        && !method.type.getParameterTypes().isEmpty());
  }

  /** Whether the type has a method that makes a client of what is set. */
  private boolean isBuilder(Type type) {
    return type.tsym instanceof ClassSymbol owner
        && types.closure(owner.type).stream()
            .flatMap(ancestor -> members(ancestor.tsym))
            .anyMatch(
                method ->
                    vocabulary.of(method).carries()
                        && method.type.getParameterTypes().isEmpty()
                        && vocabulary.of(method.getReturnType()).settled());
  }

  private static Stream<MethodSymbol> members(Symbol type) {
    Stream.Builder<MethodSymbol> found = Stream.builder();
    if (type.members() == null) {
      return Stream.empty();
    }
    type.members()
        .getSymbols(MethodSymbol.class::isInstance)
        .forEach(member -> found.add((MethodSymbol) member));
    return found.build();
  }

  /** Whether the callers of the method are those of a program, and the file shows none of them. */
  boolean isUnseen(MethodSymbol method) {
    Set<MethodSymbol> overridden = ASTHelpers.findSuperMethods(method, types);
    return overridden.stream().noneMatch(GivenBack::isOfLibrary)
        && (!overridden.isEmpty() || !saysOverride(method))
        && subjects.calls().stream().noneMatch(call -> call.method() == method);
  }

  private boolean overrides(MethodSymbol method) {
    return saysOverride(method) || !ASTHelpers.findSuperMethods(method, types).isEmpty();
  }

  /** What the source says also where the supertype is that of a library which is missing. */
  private static boolean saysOverride(MethodSymbol method) {
    return method.getAnnotationMirrors().stream()
        .anyMatch(said -> said.type.tsym.name.contentEquals("Override"));
  }

  private static boolean isOfLibrary(MethodSymbol method) {
    return method.owner instanceof ClassSymbol owner
        && owner.classfile != null
        && owner.classfile.getKind() == JavaFileObject.Kind.CLASS;
  }
}
