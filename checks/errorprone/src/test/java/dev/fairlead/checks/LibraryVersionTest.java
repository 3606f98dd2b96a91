package dev.fairlead.checks;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One program, compiled with a client that waited for ever until its version 2.5, in the versions
 * before and after.
 */
final class LibraryVersionTest {
  private static final String EARLIER = System.getProperty("fairlead.okhttp2.earlier");
  private static final String NOW = System.getProperty("fairlead.okhttp2");
  private static final String FINDING = "Nothing bounds connect and read of this OkHttpClient";
  private static final Predicate<String> NO_POM = name -> !name.startsWith("META-INF/maven");

  @TempDir private Path directory;

  @Test
  void earlierVersionOnTheClassPath() throws Exception {
    assertThat(compileWith(jar(EARLIER))).contains(FINDING);
  }

  @Test
  void newerVersionOnTheClassPath() throws Exception {
    assertThat(compileWith(jar(NOW))).doesNotContain("MissingTimeout");
  }

  @Test
  void fileIsNamedAfterAnotherVersion() throws Exception {
    Path renamed = Files.copy(jar(EARLIER), directory.resolve("okhttp-2.7.5.jar"));
    assertThat(compileWith(renamed)).contains(FINDING);
  }

  @Test
  void versionOfTheManifest() throws Exception {
    Path jar = directory.resolve("client.jar");
    copy(jar(EARLIER), jar, NO_POM.and(name -> !name.equals(JarFile.MANIFEST_NAME)), "2.4.0");
    assertThat(compileWith(jar)).contains(FINDING);
  }

  @Test
  void versionOfTheFileName() throws Exception {
    Path jar = directory.resolve("okhttp-2.4.0.jar");
    copy(jar(EARLIER), jar, NO_POM.and(name -> !name.equals(JarFile.MANIFEST_NAME)), null);
    assertThat(compileWith(jar)).contains(FINDING);
  }

  @Test
  void unknownVersionIsTheNewest() throws Exception {
    Path jar = directory.resolve("client.jar");
    copy(jar(EARLIER), jar, NO_POM.and(name -> !name.equals(JarFile.MANIFEST_NAME)), null);
    assertThat(compileWith(jar)).doesNotContain("MissingTimeout");
  }

  private String compileWith(Path jar) throws IOException {
    Path use = directory.resolve("Use.java");
    Files.writeString(
        use,
        """
        import com.squareup.okhttp.OkHttpClient;
        import com.squareup.okhttp.Request;

        class Use {
          String get(String url) throws Exception {
            OkHttpClient client = new OkHttpClient();
            return client.newCall(new Request.Builder().url(url).build()).execute().message();
          }
        }
        """);
    Javac javac =
        Javac.compile(
            directory.resolve("classes"),
            List.of("-classpath", jar.toString()),
            "-XepOpt:Fairlead:FailOnDefect=true",
            List.of(use));
    assertThat(javac.succeeded()).isTrue();
    return javac.said();
  }

  private static Path jar(String version) {
    return Path.of("target/versions/okhttp-" + version + ".jar");
  }

  private static void copy(Path from, Path to, Predicate<String> entries, String version)
      throws IOException {
    try (JarFile source = new JarFile(from.toFile());
        OutputStream file = Files.newOutputStream(to);
        JarOutputStream target = new JarOutputStream(file)) {
      if (version != null) {
        target.putNextEntry(new JarEntry(JarFile.MANIFEST_NAME));
        target.write(("Manifest-Version: 1.0\nBundle-Version: " + version + "\n").getBytes());
        target.closeEntry();
      }
      for (JarEntry entry : source.stream().filter(e -> entries.test(e.getName())).toList()) {
        target.putNextEntry(new JarEntry(entry.getName()));
        try (InputStream in = source.getInputStream(entry)) {
          in.transferTo(target);
        }
        target.closeEntry();
      }
    }
  }
}
