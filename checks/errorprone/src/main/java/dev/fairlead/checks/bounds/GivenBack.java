package dev.fairlead.checks.bounds;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import dev.fairlead.annotations.Phase;
import dev.fairlead.checks.SourceCall;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.Subjects;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private static final ImmutableSet<String> REQUIRES = ImmutableSet.of("Requires");

  /** How containers mark what makes an object for everybody who asks them for one. */
  private static final ImmutableSet<String> MADE_FOR_ALL =
      ImmutableSet.of("Bean", "Produces", "Provides");

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
    if (type == null) {
      return Set.of();
    }
    Set<Phase> needed = vocabulary.needs(type);
    if (vocabulary.of(type).settled() && !needed.isEmpty()) {
      return Set.of();
    }
    if (vocabulary.of(type).sharing() != null) {
      if (needed.contains(Phase.READ)) {
        return Sets.difference(needed, OF_A_USE);
      }
      return needed.isEmpty() && isReadThrough(type, LONGEST_CHAIN) ? OF_A_CLIENT : Set.of();
    }
    return isBuilder(type) && !overrides(method) ? OF_A_CLIENT : Set.of();
  }

  /** The clients in an object that is none itself: who is handed it uses them as they are. */
  List<Tracked> clientsIn(Tracked holder, FlowState state) {
    List<Tracked> clients = new ArrayList<>();
    if (!vocabulary.of(holder.type()).settled()) {
      for (Carried carried : state.standing(holder).carried()) {
        for (Tracked client : carried.value().objects()) {
          if (vocabulary.of(client.type()).settled()) {
            clients.add(client);
          }
        }
      }
    }
    return clients;
  }

  /**
   * Whether what a chain of calls makes of the object reads with the bounds that the object has.
   */
  private boolean isReadThrough(Type type, int steps) {
    if (steps == 0 || !(type.tsym instanceof ClassSymbol owner)) {
      return false;
    }
    for (MethodSymbol method : Symbols.methods(owner)) {
      Type made = method.getReturnType();
      if (vocabulary.of(method).carries()
          && !method.isStatic()
          && made.tsym != owner
          && (reads(made) || isReadThrough(made, steps - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean reads(Type type) {
    for (MethodSymbol use : methods(type)) {
      if (vocabulary.of(use).requires().contains(Phase.READ)) {
        return true;
      }
    }
    return false;
  }

  /** Whether an object of this type has no peer until it is told of one. */
  boolean isToBeConnected(Type type) {
    if (vocabulary.maySayOfMethods(type, REQUIRES)) {
      for (MethodSymbol method : methods(type)) {
        if (vocabulary.of(method).requires().equals(Set.of(Phase.CONNECT))
            && !method.isStatic()
            && !method.isConstructor()
            && !method.type.getParameterTypes().isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the object is a builder that is kept, so that others may complete it as well. */
  boolean isKept(Tracked object, ExpressionTree where) {
    VarSymbol keeper = Symbols.variable(where);
    return keeper != null && Symbols.isField(keeper) && isBuilder(object.type());
  }

  /** Whether the type has a method that makes a client of what is set. */
  private boolean isBuilder(Type type) {
    return client(type) != null;
  }

  /**
   * The phases that the client needs a bound for which a builder of this type makes; null where it
   * makes none.
   */
  Set<Phase> neededOfClient(Type builder) {
    Type client = client(builder);
    return client == null ? null : vocabulary.needs(client);
  }

  /** The type of the client that a method of the type makes of what is set, or null. */
  private Type client(Type type) {
    if (type != null) {
      for (MethodSymbol method : methods(type)) {
        if (vocabulary.of(method).carries()
            && method.type.getParameterTypes().isEmpty()
            && vocabulary.of(method.getReturnType()).settled()) {
          return method.getReturnType();
        }
      }
    }
    return null;
  }

  /** The methods of the class and of its supertypes. */
  private List<MethodSymbol> methods(Type type) {
    List<MethodSymbol> found = new ArrayList<>();
    if (type.tsym instanceof ClassSymbol owner) {
      for (Type ancestor : types.closure(owner.type)) {
        found.addAll(Symbols.methods(ancestor.tsym));
      }
    }
    return found;
  }

  /** Whether the callers of the method are those of a program, and the file shows none of them. */
  boolean isUnseen(MethodSymbol method) {
    Set<MethodSymbol> overridden = ASTHelpers.findSuperMethods(method, types);
    if (overridden.isEmpty() && Symbols.saysOverride(method)) {
      return false;
    }
    for (MethodSymbol promised : overridden) {
      if (isOfLibrary(promised)) {
        return false;
      }
    }
    return !isCalledHere(method) || isMadeForAll(method);
  }

  private boolean isCalledHere(MethodSymbol method) {
    for (SourceCall call : subjects.calls()) {
      if (call.method() == method) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a container gives what the method makes to others too, whoever calls it here. The
   * source says so also where the container's library is missing.
   */
  private boolean isMadeForAll(MethodSymbol method) {
    for (MethodTree declared : subjects.methods()) {
      if (Symbols.declared(declared) == method) {
        for (AnnotationTree said : declared.getModifiers().getAnnotations()) {
          if (MADE_FOR_ALL.contains(lastName(said.getAnnotationType()))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static String lastName(Tree type) {
    return type instanceof MemberSelectTree select
        ? select.getIdentifier().toString()
        : type.toString();
  }

  private boolean overrides(MethodSymbol method) {
    return Symbols.saysOverride(method) || !ASTHelpers.findSuperMethods(method, types).isEmpty();
  }

  private static boolean isOfLibrary(MethodSymbol method) {
    return method.owner instanceof ClassSymbol owner
        && owner.classfile != null
        && owner.classfile.getKind() == JavaFileObject.Kind.CLASS;
  }
}
