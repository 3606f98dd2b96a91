package dev.fairlead.javac;

import static com.google.common.truth.Truth.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BundledClassesTest {

  private static final String INSIDE = "META-INF/fairlead/";
  private static final int NEWER = Runtime.version().feature() >= 21 ? 21 : 17;

  @TempDir static Path directory;
  private static Path jar;
  private static Path beside;

  @BeforeAll
  static void write() throws Exception {
    jar = directory.resolve("jar");
    beside = directory.resolve("beside");
    compile("own.Own", "jar", jar);
    compile("both.Both", "inside", jar.resolve(INSIDE + "every"));
    compile("engine.Versioned", "17", jar.resolve(INSIDE + "17"));
    compile("engine.Versioned", "21", jar.resolve(INSIDE + "21"));
    compile("both.Both", "beside", beside);
    compile("other.Other", "beside", beside);
    put(jar.resolve(INSIDE + "every/META-INF/services/p.Service"), "inside");
    put(beside.resolve("META-INF/services/p.Service"), "beside");
  }

  @Test
  void comeBeforeThoseBesideThem() throws Exception {
    try (URLClassLoader compiler = loader(beside, null);
        URLClassLoader plugin = loader(jar, null)) {
      BundledClasses bundled = bundled(compiler, plugin);

      assertThat(made(bundled, "both.Both")).isEqualTo("inside");
      assertThat(made(bundled, "other.Other")).isEqualTo("beside");
      assertThat(made(bundled, "engine.Versioned")).isEqualTo(String.valueOf(NEWER));
      assertThat(bundled.loadClass("both.Both")).isSameInstanceAs(bundled.loadClass("both.Both"));
    }
  }

  @Test
  void servicesOfOthersAreNotMet() throws Exception {
    try (URLClassLoader compiler = loader(beside, null);
        URLClassLoader plugin = loader(jar, null)) {
      List<URL> services =
          Collections.list(bundled(compiler, plugin).getResources("META-INF/services/p.Service"));

      assertThat(services).hasSize(1);
      assertThat(services.get(0).toString()).contains(INSIDE + "every/");
    }
  }

  private static BundledClasses bundled(ClassLoader compiler, ClassLoader plugin)
      throws ClassNotFoundException {
    return new BundledClasses(plugin.loadClass("own.Own"), compiler.loadClass("other.Other"));
  }

  private static String made(ClassLoader loader, String name) throws Exception {
    return loader.loadClass(name).getConstructor().newInstance().toString();
  }

  private static URLClassLoader loader(Path classes, ClassLoader parent) throws Exception {
    return new URLClassLoader(new URL[] {classes.toUri().toURL()}, parent);
  }

  /**
   * A class whose objects say where they come from. A javac in this JVM would start the plug-in
   * that stands on its class path.
   */
  private static void compile(String name, String says, Path classes) throws Exception {
    int dot = name.lastIndexOf('.');
    Path source = directory.resolve("source").resolve(name.substring(dot + 1) + ".java");
    put(
        source,
        "package %s; public class %s { @Override public String toString() { return \"%s\"; } }"
            .formatted(name.substring(0, dot), name.substring(dot + 1), says));
    Files.createDirectories(classes);
    Process javac =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "-d",
                classes.toString(),
                source.toString())
            .inheritIO()
            .start();
    assertThat(javac.waitFor()).isEqualTo(0);
  }

  private static void put(Path file, String text) throws Exception {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
