package dev.fairlead.models.internal.annotationfiles;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  @Test
  void laterDirectoryReplacesMembers() throws Exception {
    Path more = Files.createDirectories(directory.resolve("more/example"));
    Files.writeString(
        more.resolve("com.example.java"),
        """
        package com.example;

        import dev.fairlead.annotations.*;

        public class Client {
          @NonBlocking
          public Client copy();
        }
        """);
    generate("RunsHere,NonBlocking", more.getParent());

    assertThat(read("com.example.astub")).contains("@NonBlocking Client copy();");
    assertThat(read("com.example.astub")).contains("R send(T p0, @RunsHere Function p1");
  }

  private void generate(String vocabulary, Path... further) throws Exception {
    Path stubs = Files.createDirectories(directory.resolve("stubs/example"));
    Files.writeString(stubs.resolve("com.example.java"), STUB);
    List<String> args = new ArrayList<>();
    args.add(directory.resolve("made-from").toString());
    args.add(directory.resolve("out").toString());
    args.addAll(List.of(vocabulary, "--", directory.resolve("stubs").toString()));
    Arrays.stream(further).map(Path::toString).forEach(args::add);
    AnnotationFiles.main(args.toArray(String[]::new));
  }

  private String read(String name) throws IOException {
    return Files.readString(directory.resolve("out").resolve(name));
  }
}
