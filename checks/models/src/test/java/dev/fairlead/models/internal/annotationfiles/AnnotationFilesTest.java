package dev.fairlead.models.internal.annotationfiles;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class AnnotationFilesTest {
  private static final String STUB =
      """
      package com.example;

      import static dev.fairlead.annotations.Phase.*;

      public class Client<T> {
        @Unbounded(value = {CONNECT, READ}, until = "2")
        @Unbounded(value = READ, since = "2")
        public Client(String host);

        @Blocking
        @Requires(READ)
        public <R> R send(T request, @RunsHere java.util.function.Function<T, R> reader, byte[]... parts);

        @Blocking
        public void ping();

        public String name();

        public enum Mode {
          FAST;

          @Carries
          public Client<String> client();
        }
      }

      public interface Nothing {
        void known();
      }
      """;

  @TempDir Path directory;

  @Test
  void oneFilePerPackage() throws Exception {
    generate("Requires,Carries,Unbounded,Blocking?");

    assertThat(read("com.example.astub"))
        .isEqualTo(
            """
            import dev.fairlead.annotations.*;

            package com.example;

            class Client<T> {
              @Unbounded(value = {dev.fairlead.annotations.Phase.READ}) Client(String p0);
              @Blocking @Requires(value = {dev.fairlead.annotations.Phase.READ}) <R> R send(T p0, Function p1, byte[][] p2);
              enum Mode {
                ;
                @Carries Client client();
              }
            }
            """);
  }

  @Test
  void listsSayWhatIsDescribed() throws Exception {
    generate("RunsHere");

    assertThat(read("com.example.astub")).contains("R send(T p0, @RunsHere Function p1");
    assertThat(read("files")).isEqualTo("com.example\n");
    assertThat(read("packages")).isEqualTo("com.example\n");
    assertThat(read("types")).isEqualTo("com.example.Client\n");
  }

  private void generate(String vocabulary) throws Exception {
    Path stubs = Files.createDirectories(directory.resolve("stubs/example"));
    Files.writeString(stubs.resolve("com.example.java"), STUB);
    AnnotationFiles.main(
        new String[] {
          directory.resolve("made-from").toString(),
          directory.resolve("out").toString(),
          vocabulary,
          "--",
          directory.resolve("stubs").toString()
        });
  }

  private String read(String name) throws IOException {
    return Files.readString(directory.resolve("out").resolve(name));
  }
}
