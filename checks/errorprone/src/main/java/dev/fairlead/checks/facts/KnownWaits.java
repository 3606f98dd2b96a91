package dev.fairlead.checks.facts;

import com.google.common.collect.ImmutableList;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.file.PathFileObject;
import dev.fairlead.checks.CompilationAnalysis;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the methods of the class files on the class path may wait for, where the compilation of
 * their module wrote facts. Files are read when a method of their class is asked for. Not
 * thread-safe, as javac is not.
 */
public final class KnownWaits {
  /** Those of the compilation. */
  public static final CompilationAnalysis<KnownWaits> SHARED =
      compilation -> new KnownWaits(Types.instance(compilation.context()));

  private final Types types;
  private final Map<ClassSymbol, Optional<ClassRoot>> places = new HashMap<>();
  private final Map<Path, ClassRoot> roots = new HashMap<>();
  private final Map<MethodSymbol, ImmutableList<Way>> known = new HashMap<>();

  private KnownWaits(Types types) {
    this.types = types;
  }

  /** The ways in which a method may wait, the shortest first; none for what is in source. */
  public ImmutableList<Way> of(MethodSymbol method) {
    if (!(method.owner instanceof ClassSymbol owner)) {
      return ImmutableList.of();
    }
    Optional<ClassRoot> place = places.get(owner);
    if (place == null) {
      Optional<Path> path = root(owner);
      place = path.isEmpty() ? Optional.empty() : Optional.of(at(path.get()));
      places.put(owner, place);
    }
    return place.isEmpty() ? ImmutableList.of() : of(method, place.get());
  }

  private ClassRoot at(Path path) {
    ClassRoot root = roots.get(path);
    if (root == null) {
      root = new ClassRoot(path);
      roots.put(path, root);
    }
    return root;
  }

  private ImmutableList<Way> of(MethodSymbol method, ClassRoot root) {
    ImmutableList<Way> ways = known.get(method);
    if (ways == null) {
      ways = root.ways(MethodName.of(method, types));
      known.put(method, ways);
    }
    return ways;
  }

  /**
   * The directory that the class file is in by its package, or the root of its jar; empty for the
   * JDK, for source and for files that only a program can read.
   */
  public static Optional<Path> root(ClassSymbol type) {
    if (!(type.classfile instanceof PathFileObject file)
        || !file.getPath().toString().endsWith(".class")
        || file.getPath().getFileSystem().provider().getScheme().equals("jrt")) {
      return Optional.empty();
    }
    Path path = file.getPath().toAbsolutePath();
    String name = type.flatName().toString().replace('.', '/') + ".class";
    Path relative = path.getFileSystem().getPath(name);
    if (!path.endsWith(relative)) {
      return Optional.empty();
    }
    Path root = path;
    for (int i = 0; i < relative.getNameCount() && root != null; i++) {
      root = root.getParent();
    }
    return Optional.ofNullable(root);
  }
}
