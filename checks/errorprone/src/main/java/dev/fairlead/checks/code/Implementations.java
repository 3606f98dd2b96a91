package dev.fairlead.checks.code;

import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.CompletionFailure;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Types;
import dev.fairlead.checks.CompilationAnalysis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.JavaFileObject;

/**
 * The methods that implement an abstract one, as far as they are where such classes mostly are: in
 * the package of the type, under a name that has the type's name in it.
 */
public final class Implementations {
  /** Those of the compilation. */
  public static final CompilationAnalysis<Implementations> SHARED =
      compilation ->
          new Implementations(Types.instance(compilation.context()), compilation.bodies());

  /** Where there are more, the type is a point for extensions, and none of them is meant. */
  private static final int MOST = 8;

  private final Types types;
  private final Bodies bodies;
  private final Map<MethodSymbol, ImmutableList<MethodSymbol>> known = new HashMap<>();
  private final Map<ClassSymbol, List<ClassSymbol>> classes = new HashMap<>();

  private Implementations(Types types, Bodies bodies) {
    this.types = types;
    this.bodies = bodies;
  }

  /**
   * The methods with a body in this compilation that a call of {@code method} may run, in the order
   * of their classes' names: itself, or what implements it; none where too many do.
   */
  public ImmutableList<MethodSymbol> of(MethodSymbol method) {
    if ((method.flags() & Flags.ABSTRACT) == 0) {
      return bodies.of(method).isPresent() ? ImmutableList.of(method) : ImmutableList.of();
    }
    ImmutableList<MethodSymbol> found = known.get(method);
    if (found == null) {
      found = find(method);
      known.put(method, found);
    }
    return found;
  }

  private ImmutableList<MethodSymbol> find(MethodSymbol method) {
    ClassSymbol owner = method.enclClass();
    if (!bodies.hasSource(owner)) {
      return ImmutableList.of();
    }
    List<MethodSymbol> found = new ArrayList<>();
    for (ClassSymbol type : classesOf(owner)) {
      MethodSymbol implementation = method.implementation(type, types, false);
      if (implementation != null
          && implementation != method
          && bodies.of(implementation).isPresent()
          && !found.contains(implementation)) {
        found.add(implementation);
      }
    }
    if (found.size() > MOST) {
      return ImmutableList.of();
    }
    found.sort((one, other) -> name(one).compareTo(name(other)));
    return ImmutableList.copyOf(found);
  }

  private static String name(MethodSymbol method) {
    return method.enclClass().getQualifiedName().toString();
  }

  /** The classes of the same package that implement the type and are named after it. */
  private List<ClassSymbol> classesOf(ClassSymbol owner) {
    List<ClassSymbol> found = classes.get(owner);
    if (found != null) {
      return found;
    }
    found = new ArrayList<>();
    String name = owner.name.toString();
    for (Symbol member : owner.packge().members().getSymbols()) {
      if (member instanceof ClassSymbol type
          && type != owner
          && type.name.toString().contains(name)
          && comesFromSource(type)
          && isSubclass(type, owner)) {
        found.add(type);
      }
    }
    classes.put(owner, found);
    return found;
  }

  /** Of a class that nothing has asked for yet, only the file that it would be read from tells. */
  private boolean comesFromSource(ClassSymbol type) {
    return type.classfile != null && type.classfile.getKind() == JavaFileObject.Kind.SOURCE
        || bodies.hasSource(type);
  }

  private boolean isSubclass(ClassSymbol type, ClassSymbol owner) {
    try {
      type.complete();
      return type.isSubClass(owner, types);
    } catch (CompletionFailure missing) {
      return false;
    }
  }
}
