package dev.fairlead.models;

import dev.fairlead.models.internal.index.IndexReader;
import dev.fairlead.models.internal.index.IndexWriter;
import dev.fairlead.models.internal.stubs.StubCompiler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is known of libraries, by type.
 *
 * <p>Instances are immutable and may be used by any number of threads. A type is decoded when it is
 * first asked for.
 */
public final class ModelIndex {
  private final List<IndexReader> layers;
  private final Map<String, Optional<TypeModel>> decoded = new ConcurrentHashMap<>();

  private volatile Set<String> methodNames;

  private ModelIndex(List<IndexReader> layers) {
    this.layers = layers;
  }

  private static ModelIndex of(IndexReader layer) {
    return new ModelIndex(List.of(layer));
  }

  /**
   * Returns the index of the stubs that come with Fairlead.
   *
   * @throws UncheckedIOException if the index is missing or damaged: a defect of the build
   */
  public static ModelIndex bundled() {
    return Bundled.INDEX;
  }

  /**
   * Reads stub sources: all {@code .java} files below a directory.
   *
   * <p>They may name each other's types, those of the bundled stubs and those of the running JDK. A
   * method that is declared without annotation is known to do nothing of note; {@link #plus} lets
   * it replace what another index says.
   *
   * @throws StubException if the directory cannot be read, holds no stub, or a stub is refused
   */
  public static ModelIndex compile(Path directory) throws StubException {
    StubCompiler compiler = new StubCompiler(bundled()::declares);
    return of(IndexReader.open(IndexWriter.write(compiler.compile(directory).models(true))));
  }

  /** Returns an index of both; where both describe a method, the other is taken at its word. */
  public ModelIndex plus(ModelIndex other) {
    List<IndexReader> both = new ArrayList<>(layers);
    both.addAll(other.layers);
    return new ModelIndex(List.copyOf(both));
  }

  /** Returns what is known of a type and of the methods it declares itself. */
  public Optional<TypeModel> type(String binaryName) {
    Optional<TypeModel> known = decoded.get(binaryName);
    if (known != null) {
      return known;
    }
    Optional<TypeModel> read = read(binaryName);
    if (read.isEmpty()) {
      return read;
    }
    Optional<TypeModel> earlier = decoded.putIfAbsent(binaryName, read);
    return earlier == null ? read : earlier;
  }

  /** Returns the binary names of the types of which anything is known, sorted. */
  public Set<String> typeNames() {
    Set<String> names = new TreeSet<>();
    for (IndexReader layer : layers) {
      for (String name : layer.typeNames()) {
        if (type(name).isPresent()) {
          names.add(name);
        }
      }
    }
    return Collections.unmodifiableSet(names);
  }

  /** Returns those of the types in a package, nested ones included, in no order. */
  public Set<String> typeNamesIn(String packageName) {
    Set<String> names = new HashSet<>();
    for (IndexReader layer : layers) {
      for (String name : layer.typeNames()) {
        if (name.lastIndexOf('.') == packageName.length()
            && name.startsWith(packageName)
            && type(name).isPresent()) {
          names.add(name);
        }
      }
    }
    return names;
  }

  /** Tells whether a method of this name may be known of any type; cheap. */
  public boolean knowsMethodName(String simpleName) {
    Set<String> names = methodNames;
    if (names == null) {
      names = new HashSet<>();
      for (IndexReader layer : layers) {
        names.addAll(layer.methodNames());
      }
      methodNames = names;
    }
    return names.contains(simpleName);
  }

  private boolean declares(String binaryName) {
    return layers.stream().anyMatch(layer -> layer.declares(binaryName));
  }

  private Optional<TypeModel> read(String binaryName) {
    List<TypeModel> models = new ArrayList<>(layers.size());
    for (IndexReader layer : layers) {
      Optional<TypeModel> model = layer.type(binaryName);
      if (model.isPresent()) {
        models.add(model.get());
      }
    }
    if (models.isEmpty()) {
      return Optional.empty();
    }
    TypeModel merged = models.get(0);
    for (TypeModel other : models.subList(1, models.size())) {
      merged = merge(merged, other);
    }
    List<MethodModel> said = new ArrayList<>(merged.methods().size());
    for (MethodModel method : merged.methods()) {
      if (!method.isBlank()) {
        said.add(method);
      }
    }
    return merged.facts().isEmpty() && said.isEmpty()
        ? Optional.empty()
        : Optional.of(new TypeModel(binaryName, merged.facts(), said));
  }

  private static TypeModel merge(TypeModel first, TypeModel other) {
    Map<String, MethodModel> methods = new LinkedHashMap<>();
    first.methods().forEach(method -> methods.put(signature(method), method));
    other.methods().forEach(method -> methods.put(signature(method), method));
    return new TypeModel(
        first.name(),
        other.facts().isEmpty() ? first.facts() : other.facts(),
        List.copyOf(methods.values()));
  }

  private static String signature(MethodModel method) {
    return method.name() + method.parameterTypes();
  }

  private static final class Bundled {
    static final ModelIndex INDEX = open();

    private static ModelIndex open() {
      try (InputStream resource = ModelIndex.class.getResourceAsStream("models.index")) {
        if (resource == null) {
          throw new IOException("models.index is missing beside " + ModelIndex.class.getName());
        }
        return of(IndexReader.open(resource.readAllBytes()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
