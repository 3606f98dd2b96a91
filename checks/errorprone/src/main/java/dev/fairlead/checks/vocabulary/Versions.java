package dev.fairlead.checks.vocabulary;

import com.sun.tools.javac.code.Source;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.ModuleSymbol;
import com.sun.tools.javac.file.PathFileObject;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import dev.fairlead.checks.DeclaredVersions;
import dev.fairlead.models.StandIns;
import dev.fairlead.models.Version;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;

/**
 * The versions of the libraries of one compilation, each read from its jar when it is first asked
 * for: from Maven's {@code pom.properties}, else the manifest, else the name of the file. Where the
 * jar is missing or silent, the version is what the project declares. That of the JDK is the
 * release that the compilation targets.
 */
final class Versions {
  private static final String IN_JAR = ".jar!/";
  private static final Pattern FILE_NAME = Pattern.compile("(.+?)-(\\d+\\.\\d[^/]*)\\.jar");
  private static final int DEPTH_OF_POM = 3;

  private final Context context;
  private final DeclaredVersions declared;
  private Optional<Version> release;
  private final Map<String, Optional<Version>> jars = new HashMap<>();

  Versions(Context context) {
    this.context = context;
    this.declared = DeclaredVersions.of(context);
  }

  /** The version of what the class comes with; empty where nothing says it. */
  Optional<Version> of(ClassSymbol symbol) {
    if (isOfJdk(symbol)) {
      return release();
    }
    JavaFileObject file = symbol.classfile;
    URI place = file == null ? null : file.toUri();
    if (place == null) {
      return Optional.empty();
    }
    String name = place.toString();
    if (name.startsWith("jrt:") || name.contains("/ct.sym!/") || name.contains("/ct.sym/")) {
      return release();
    }
    int end = name.indexOf(IN_JAR);
    if (end < 0) {
      return Optional.empty();
    }
    String jar = name.substring(0, end + ".jar".length());
    return jars.computeIfAbsent(jar, key -> read(key, file, symbol)).or(() -> declared(symbol));
  }

  /** As far as modules tell: before Java 9 there are none. */
  private static boolean isOfJdk(ClassSymbol symbol) {
    ModuleSymbol module = symbol.packge().modle;
    String name = module == null ? "" : module.name.toString();
    return name.startsWith("java.") || name.startsWith("jdk.");
  }

  private Optional<Version> declared(ClassSymbol symbol) {
    String itsPackage = symbol.packge().getQualifiedName().toString();
    return declared.ofAny(StandIns.artifacts(itsPackage));
  }

  private Optional<Version> release() {
    if (release == null) {
      release = target();
    }
    return release;
  }

  /** What {@code --release} or {@code --target} says, else the language that is compiled. */
  private Optional<Version> target() {
    String target = Options.instance(context).get("--target");
    String release = target == null ? Source.instance(context).name : target;
    return Version.parse(release.startsWith("1.") ? release.substring(2) : release);
  }

  private static Optional<Version> read(String jar, JavaFileObject file, ClassSymbol symbol) {
    String name = jar.substring(jar.lastIndexOf('/') + 1);
    String itsPackage = symbol.packge().getQualifiedName().toString();
    try {
      if (file instanceof PathFileObject object
          && object.getPath().getFileSystem() != FileSystems.getDefault()) {
        return read(object.getPath().toAbsolutePath().getRoot(), name, itsPackage);
      }
      Path path = Path.of(URI.create(jar.startsWith("jar:") ? jar.substring(4) : jar));
      try (FileSystem files = FileSystems.newFileSystem(path)) {
        return read(files.getPath("/"), name, itsPackage);
      }
    } catch (IOException | RuntimeException unreadable) {
      return ofFileName(name);
    }
  }

  private static Optional<Version> read(Path root, String name, String itsPackage)
      throws IOException {
    List<Properties> poms = poms(root.resolve("META-INF/maven"));
    return poms.isEmpty()
        ? ofManifest(root.resolve("META-INF/MANIFEST.MF")).or(() -> ofFileName(name))
        : ofPom(poms, name, itsPackage);
  }

  /** Of several artifacts in one jar, the one that the file or the package is named after. */
  private static Optional<Version> ofPom(List<Properties> poms, String name, String itsPackage) {
    return poms.stream()
        .filter(
            pom ->
                poms.size() == 1
                    || name.startsWith(pom.getProperty("artifactId", "?") + "-")
                    || itsPackage.startsWith(pom.getProperty("groupId", "?")))
        .findFirst()
        .flatMap(pom -> Version.parse(pom.getProperty("version", "")));
  }

  private static List<Properties> poms(Path directory) throws IOException {
    List<Properties> poms = new ArrayList<>();
    if (Files.isDirectory(directory)) {
      try (Stream<Path> files = Files.find(directory, DEPTH_OF_POM, (f, a) -> isPom(f))) {
        for (Path file : files.sorted().toList()) {
          Properties pom = new Properties();
          try (InputStream in = Files.newInputStream(file)) {
            pom.load(in);
          }
          poms.add(pom);
        }
      }
    }
    return poms;
  }

  private static boolean isPom(Path file) {
    return file.getFileName() != null && file.getFileName().toString().equals("pom.properties");
  }

  private static Optional<Version> ofManifest(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      Attributes said = new Manifest(in).getMainAttributes();
      return Stream.of("Implementation-Version", "Bundle-Version")
          .map(said::getValue)
          .filter(Objects::nonNull)
          .flatMap(version -> Version.parse(version).stream())
          .findFirst();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Version> ofFileName(String name) {
    Matcher parts = FILE_NAME.matcher(name);
    return parts.matches() ? Version.parse(parts.group(2)) : Optional.empty();
  }
}
