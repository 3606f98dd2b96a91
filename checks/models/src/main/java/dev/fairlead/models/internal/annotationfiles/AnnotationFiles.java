package dev.fairlead.models.internal.annotationfiles;

import dev.fairlead.models.Fact;
import dev.fairlead.models.StubException;
import dev.fairlead.models.Version;
import dev.fairlead.models.internal.Fingerprint;
import dev.fairlead.models.internal.stubs.StubCompiler;
import dev.fairlead.models.internal.stubs.StubMethod;
import dev.fairlead.models.internal.stubs.StubType;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes stubs as {@code .astub} files: one per package, and lists beside them: {@code files} with
 * the packages that have one, {@code packages} with every package that the stubs describe, and
 * {@code types} with the canonical names of the types of which the files say something.
 *
 * <p>Of facts that hold of some versions, those of the newest version of a library are taken, and
 * those of {@link #JDK_VERSION} of the JDK.
 */
public final class AnnotationFiles {
  private static final String JDK = "jdk/";
  private static final Optional<Version> JDK_VERSION = Version.parse("25");

  private final Set<String> vocabulary = new HashSet<>();
  private final Set<String> companions = new HashSet<>();

  private AnnotationFiles(String names) {
    for (String name : names.split(",")) {
      if (name.endsWith("?")) {
        companions.add(name.substring(0, name.length() - 1));
      } else {
        vocabulary.add(name);
      }
    }
  }

  /**
   * Writes the files of each checker, unless neither stubs nor compiler have changed.
   *
   * @param args the file that remembers what the files were made from; for each checker the
   *     directory to write to and the simple names of the annotations to keep with commas between
   *     them, those with a question mark only at members where another is kept; then {@code --} and
   *     the directories of stubs, a later one replacing members of the types of the earlier
   */
  public static void main(String[] args)
      throws IOException, StubException, URISyntaxException, NoSuchAlgorithmException {
    List<String> all = List.of(args);
    int end = all.indexOf("--");
    Path remembered = Path.of(args[0]);
    StringBuilder inputs = new StringBuilder(all + "\n" + Fingerprint.ofCompiler());
    boolean written = true;
    for (String stubs : all.subList(end + 1, args.length)) {
      inputs.append(Fingerprint.of(Path.of(stubs), ".java"));
    }
    for (int i = 1; i < end; i += 2) {
      written &= Files.exists(Path.of(args[i]).resolve("types"));
    }
    if (written && Fingerprint.isRemembered(inputs.toString(), remembered)) {
      return;
    }
    Map<String, StubType> types = read(all.subList(end + 1, args.length));
    for (int i = 1; i < end; i += 2) {
      new AnnotationFiles(args[i + 1]).write(types, Path.of(args[i]));
    }
    Files.writeString(remembered, inputs);
  }

  private static Map<String, StubType> read(List<String> directories) throws StubException {
    Map<String, StubType> types = new HashMap<>();
    for (String stubs : directories) {
      for (StubType type : new StubCompiler(types::containsKey).compile(Path.of(stubs)).types()) {
        types.merge(type.name(), type, AnnotationFiles::replaced);
      }
    }
    return types;
  }

  /** A type with what another directory says of some of its members. */
  private static StubType replaced(StubType type, StubType by) {
    Map<String, StubMethod> methods = new LinkedHashMap<>();
    type.methods().forEach(method -> methods.put(method.describe(), method));
    by.methods().stream()
        .filter(method -> !method.implicit())
        .forEach(method -> methods.put(method.describe(), method));
    return new StubType(
        type.name(),
        type.kind(),
        type.modifiers(),
        type.enclosing(),
        type.typeVariables(),
        type.superclass(),
        type.interfaces(),
        type.fields(),
        List.copyOf(methods.values()),
        by.facts().isEmpty() ? type.facts() : by.facts(),
        type.place(),
        type.since());
  }

  private void write(Map<String, StubType> types, Path directory) throws IOException {
    Set<String> worth = new HashSet<>();
    types.values().stream()
        .filter(this::says)
        .forEach(type -> addWithEnclosing(type, types, worth));
    NestedTypes nested = new NestedTypes(worth.stream().sorted().map(types::get).toList());

    Files.createDirectories(directory);
    for (Map.Entry<String, List<StubType>> entry : nested.byPackage().entrySet()) {
      List<StubType> topLevel = entry.getValue();
      boolean ofJdk = topLevel.get(0).place().file().startsWith(JDK);
      String text =
          new AnnotationFile(entry.getKey(), this::says, facts -> kept(facts, ofJdk))
              .write(topLevel, nested);
      Files.writeString(directory.resolve(entry.getKey() + ".astub"), text);
    }
    list(directory.resolve("files"), nested.byPackage().keySet().stream());
    NestedTypes all = new NestedTypes(List.copyOf(types.values()));
    list(directory.resolve("packages"), all.byPackage().keySet().stream());
    list(directory.resolve("types"), worth.stream().map(name -> name.replace('$', '.')));
  }

  private static void addWithEnclosing(
      StubType type, Map<String, StubType> types, Set<String> worth) {
    worth.add(type.name());
    type.enclosing().ifPresent(outer -> addWithEnclosing(types.get(outer), types, worth));
  }

  private static void list(Path file, Stream<String> lines) throws IOException {
    Files.writeString(file, String.join("\n", lines.sorted().toList()) + "\n");
  }

  private boolean says(StubType type) {
    return says(type.facts()) || type.methods().stream().anyMatch(this::says);
  }

  private boolean says(StubMethod method) {
    return says(method.facts())
        || method.parameters().stream().anyMatch(parameter -> says(parameter.facts()));
  }

  private boolean says(List<Fact> facts) {
    return facts.stream().anyMatch(fact -> vocabulary.contains(fact.name()));
  }

  private List<Fact> kept(List<Fact> facts, boolean ofJdk) {
    Optional<Version> version = ofJdk ? JDK_VERSION : Optional.empty();
    return facts.stream()
        .filter(fact -> vocabulary.contains(fact.name()) || companions.contains(fact.name()))
        .filter(fact -> fact.versions().contains(version))
        .toList();
  }
}
