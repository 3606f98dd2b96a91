package dev.fairlead.models;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import dev.fairlead.models.internal.stubs.StubField;
import dev.fairlead.models.internal.stubs.StubMethod;
import dev.fairlead.models.internal.stubs.StubType;
import dev.fairlead.models.internal.stubs.TypeRef;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.Opcodes;

/** Every stub says only what the library it describes has. */
final class RealJarsTest {
  private static final int RUNNING = Runtime.version().feature();

  private static final Set<String> JDK_SUPERTYPES =
      Set.of(
          "java.io.InputStream",
          "java.io.OutputStream",
          "java.io.Reader",
          "java.io.Writer",
          "java.lang.AutoCloseable",
          "java.lang.CharSequence",
          "java.lang.Iterable",
          "java.lang.Runnable",
          "java.lang.RuntimeException",
          "java.lang.Throwable",
          "java.io.IOException",
          "java.util.Collection",
          "java.util.Iterator",
          "java.util.Map",
          "java.util.concurrent.Callable",
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.Executor",
          "java.util.concurrent.ExecutorService",
          "java.util.concurrent.Future",
          "java.util.function.Consumer",
          "java.util.function.Function",
          "java.util.function.Supplier");

  private static final Map<String, StubType> stubs = new HashMap<>();
  private static RealClasses real;
  private static RealClasses earlier;

  @BeforeAll
  static void openJars() throws Exception {
    BundledStubs.types().forEach(type -> stubs.put(type.name(), type));
    real = new RealClasses(Path.of("target/real-jars"));
    earlier = new RealClasses(Path.of("target/earlier-jars"));
  }

  @AfterAll
  static void closeJars() throws IOException {
    real.close();
    earlier.close();
  }

  static Stream<String> libraries() throws IOException {
    return BundledStubs.libraries();
  }

  @ParameterizedTest
  @MethodSource("libraries")
  void agreesWithTheRealLibrary(String library) throws Exception {
    List<String> artifacts = BundledStubs.artifacts(library);
    for (String artifact : artifacts) {
      assertWithMessage("%s: add it to the artifactItems of checks/models/pom.xml", artifact)
          .that(artifact.equals("jdk") || real.has(artifact))
          .isTrue();
    }
    List<String> differences = new ArrayList<>();
    BundledStubs.of(library)
        .filter(type -> type.since() <= RUNNING)
        .forEach(type -> compare(type, artifacts, BundledStubs.earlier(library), differences));
    assertThat(differences).isEmpty();
  }

  /** What is said of an earlier version only, or of it as well, is said of members it has. */
  @ParameterizedTest
  @MethodSource("libraries")
  void agreesWithTheEarlierVersions(String library) throws Exception {
    List<String> differences = new ArrayList<>();
    for (String artifact : BundledStubs.earlier(library)) {
      assertWithMessage("%s: add it to the artifactItems of checks/models/pom.xml", artifact)
          .that(earlier.has(artifact))
          .isTrue();
      Optional<Version> version = Version.parse(artifact.substring(artifact.lastIndexOf(':') + 1));
      BundledStubs.of(library)
          .filter(type -> type.model(true).isRanged())
          .forEach(type -> compareEarlier(type, artifact, version, differences));
    }
    assertThat(differences).isEmpty();
  }

  private static void compareEarlier(
      StubType type, String artifact, Optional<Version> version, List<String> differences) {
    Optional<RealClass> found = earlier.find(type.name(), List.of(artifact));
    if (found.isEmpty()) {
      differences.add(type.place() + ": no type " + type.name() + " in " + artifact);
      return;
    }
    for (StubMethod method : type.methods()) {
      MethodModel model = method.model();
      boolean said = model.isRanged() && !model.at(version).isBlank();
      if (said && found.get().method(method.name(), descriptor(type, method)) == null) {
        differences.add(method.place() + ": no " + method.name() + " in " + artifact);
      }
    }
  }

  /** Whether a member that the newest version no longer has is one of an earlier version. */
  private static boolean isOfEarlier(
      StubType type, StubMethod method, List<String> earlierArtifacts) {
    return earlier
        .find(type.name(), earlierArtifacts)
        .filter(found -> found.method(method.name(), descriptor(type, method)) != null)
        .isPresent();
  }

  private static void compare(
      StubType type,
      List<String> artifacts,
      List<String> earlierArtifacts,
      List<String> differences) {
    Optional<RealClass> found = real.find(type.name(), artifacts);
    if (found.isEmpty()) {
      compareRemoved(type, artifacts, earlierArtifacts, differences);
      return;
    }
    if (found.get().isInterface() != type.kind().isInterface()) {
      differences.add(type.place() + ": class or interface? " + type.name());
    }
    compareSupertypes(type, found.get(), differences);
    if (!artifacts.contains("jdk")) {
      findMissingSupertypes(type, found.get(), differences);
    }
    for (StubMethod method : type.methods()) {
      if (!method.implicit()
          && method.since() <= RUNNING
          && (found.get().method(method.name(), descriptor(type, method)) != null
              || !isOfEarlier(type, method, earlierArtifacts))) {
        compare(type, method, found.get(), differences);
      }
    }
    for (StubField field : type.fields()) {
      if (field.since() <= RUNNING) {
        compare(type, field, found.get(), differences);
      }
    }
  }

  /** Compares a type that the newest version no longer has, or has under another name. */
  private static void compareRemoved(
      StubType type,
      List<String> artifacts,
      List<String> earlierArtifacts,
      List<String> differences) {
    Optional<RealClass> found = earlier.find(type.name(), earlierArtifacts);
    if (found.isEmpty()) {
      differences.add(type.place() + ": no type " + type.name() + " in " + artifacts);
      return;
    }
    for (StubMethod method : type.methods()) {
      if (!method.implicit()) {
        compare(type, method, found.get(), differences);
      }
    }
  }

  private static void compareSupertypes(StubType type, RealClass found, List<String> differences) {
    Set<String> supertypes = real.supertypes(found);
    Stream.concat(Stream.of(type.superclass()), type.interfaces().stream())
        .map(TypeRef::erasure)
        .filter(name -> !name.equals("java.lang.Object") && !supertypes.contains(name))
        .forEach(name -> differences.add(type.place() + ": " + type.name() + " is no " + name));
  }

  /** Code that is compiled against a stand-in may depend on what the real type is. */
  private static void findMissingSupertypes(
      StubType type, RealClass found, List<String> differences) {
    Set<String> declared = declaredSupertypes(type);
    real.supertypes(found).stream()
        .filter(name -> !declared.contains(name) && matters(name))
        .forEach(
            name -> differences.add(type.place() + ": " + type.name() + " is a " + name + " too"));
  }

  private static boolean matters(String supertype) {
    return JDK_SUPERTYPES.contains(supertype) || stubs.containsKey(supertype);
  }

  private static Set<String> declaredSupertypes(StubType type) {
    Set<String> all = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(direct(type));
    while (!open.isEmpty()) {
      String name = open.pop();
      if (all.add(name)) {
        if (stubs.containsKey(name)) {
          open.addAll(direct(stubs.get(name)));
        } else {
          real.findAnywhere(name).ifPresent(found -> open.addAll(found.supertypes()));
        }
      }
    }
    return all;
  }

  private static List<String> direct(StubType type) {
    return Stream.concat(Stream.of(type.superclass()), type.interfaces().stream())
        .map(TypeRef::erasure)
        .toList();
  }

  private static void compare(
      StubType type, StubMethod method, RealClass found, List<String> differences) {
    String member = type.name() + "." + method.name() + descriptor(type, method);
    Integer access = found.method(method.name(), descriptor(type, method));
    if (access == null) {
      Optional<String> owner = inheritedFrom(method, found);
      if (owner.isEmpty()) {
        differences.add(method.place() + ": no " + member);
      } else if (!method.model().isBlank()) {
        differences.add(method.place() + ": " + member + " is declared by " + owner.get());
      }
    } else if (Modifier.isStatic(access) != Modifier.isStatic(method.modifiers())) {
      differences.add(method.place() + ": static or not? " + member);
    } else if ((access & (Opcodes.ACC_BRIDGE | Opcodes.ACC_SYNTHETIC)) != 0) {
      differences.add(method.place() + ": only a bridge: " + member);
    }
  }

  private static Optional<String> inheritedFrom(StubMethod method, RealClass found) {
    return method.isConstructor()
        ? Optional.empty()
        : real.supertypes(found).stream()
            .filter(
                name ->
                    real.findAnywhere(name)
                        .filter(t -> t.method(method.name(), method.descriptor()) != null)
                        .isPresent())
            .findFirst();
  }

  private static String descriptor(StubType type, StubMethod method) {
    boolean inner =
        method.isConstructor()
            && type.enclosing().isPresent()
            && !Modifier.isStatic(type.modifiers());
    return inner
        ? "(" + TypeRef.descriptor(type.enclosing().get()) + method.descriptor().substring(1)
        : method.descriptor();
  }

  private static void compare(
      StubType type, StubField field, RealClass found, List<String> differences) {
    String member = type.name() + "." + field.name() + " " + field.type().descriptor();
    Integer access = found.field(field.name(), field.type().descriptor());
    if (access == null) {
      differences.add(field.place() + ": no " + member);
    } else if (Modifier.isStatic(access) != Modifier.isStatic(field.modifiers())) {
      differences.add(field.place() + ": static or not? " + member);
    }
  }
}
