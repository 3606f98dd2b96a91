package dev.fairlead.checks.bounds;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import dev.fairlead.checks.CheckTesting;
import dev.fairlead.checks.timeouts.MissingTimeout;
import org.junit.jupiter.api.Test;

/** Fixes of calls that open the address that they are given. */
final class OpenedAddressFixTest {
  private static final String READER =
      """
      import dev.fairlead.annotations.Bounds;
      import dev.fairlead.annotations.Phase;
      import dev.fairlead.annotations.Requires;
      import java.io.File;
      import java.io.IOException;
      import java.io.InputStream;
      import java.net.URL;

      class Reader {
        static void copy(@Requires({Phase.CONNECT, Phase.READ}) URL from, File to)
            throws IOException {}

        static void copy(
            URL from, File to, @Bounds(Phase.CONNECT) int connect, @Bounds(Phase.READ) int read)
            throws IOException {}

        String text(@Requires({Phase.CONNECT, Phase.READ}) URL from, String charset)
            throws IOException {
          return "";
        }

        String text(InputStream from, String charset) throws IOException {
          return "";
        }

        Object document(@Requires({Phase.CONNECT, Phase.READ}) URL from) throws IOException {
          return "";
        }

        Object document(InputStream from) throws IOException {
          return "";
        }

        Object document(InputStream from, String address) throws IOException {
          return "";
        }
      }
      """;

  @Test
  void takesTheFormWithATimeForEachPhase() {
    String code =
        """
        import java.io.File;
        import java.io.IOException;
        import java.net.URL;

        class Copy {
          void fetch(String name, File file) throws IOException {
            Reader.copy(new URL("https://example.com/" + name), file%s);
          }
        }
        """;
    replaces("Copy.java", code.formatted(""), code.formatted(", 5000, 10000"));
  }

  @Test
  void readsTheStreamOfABoundedConnection() {
    replaces(
        "Load.java",
        """
        import java.awt.image.BufferedImage;
        import java.io.IOException;
        import java.net.URL;
        import javax.imageio.ImageIO;

        class Load {
          private final Reader reader = new Reader();

          BufferedImage image(String in) throws IOException {
            URL url = new URL("https://example.com/" + in);
            return ImageIO.read(url);
          }

          Object text(String name) throws IOException {
            return (Object) reader.text(new URL("https://example.com/" + name), "UTF-8");
          }
        }
        """,
        """
        import java.awt.image.BufferedImage;
        import java.io.IOException;
        import java.io.InputStream;
        import java.net.URL;
        import java.net.URLConnection;
        import javax.imageio.ImageIO;

        class Load {
          private final Reader reader = new Reader();

          BufferedImage image(String in) throws IOException {
            URL url = new URL("https://example.com/" + in);
            URLConnection connection = url.openConnection();
            connection.setConnectTimeout(5000);
            connection.setReadTimeout(10000);
            try (InputStream stream = connection.getInputStream()) {
              return ImageIO.read(stream);
            }
          }

          Object text(String name) throws IOException {
            URLConnection connection = new URL("https://example.com/" + name).openConnection();
            connection.setConnectTimeout(5000);
            connection.setReadTimeout(10000);
            try (InputStream in = connection.getInputStream()) {
              return (Object) reader.text(in, "UTF-8");
            }
          }
        }
        """);
  }

  @Test
  void leavesWhatNeedsTheAddressAndWhatIsNotReturned() {
    String code =
        """
        import java.io.IOException;
        import java.net.URL;

        class Load {
          private final Reader reader = new Reader();

          Object document(String name) throws IOException {
            return reader.document(new URL("https://example.com/" + name));
          }

          int length(String name) throws IOException {
            String text = reader.text(new URL("https://example.com/" + name), "UTF-8");
            return text.length();
          }

          String made(String name) throws IOException {
            return new Reader().text(new URL("https://example.com/" + name), "UTF-8");
          }
        }
        """;
    CheckTesting.refactoring(MissingTimeout.class)
        .addInputLines("Reader.java", READER)
        .expectUnchanged()
        .addInputLines("Load.java", code)
        .expectUnchanged()
        .doTest(TestMode.TEXT_MATCH);
  }

  /** The result compiles, and nothing is reported of it. */
  private static void replaces(String name, String before, String after) {
    CheckTesting.refactoring(MissingTimeout.class)
        .addInputLines("Reader.java", READER)
        .expectUnchanged()
        .addInputLines(name, before)
        .addOutputLines(name, after)
        .doTest(TestMode.TEXT_MATCH);
    CheckTesting.compilation(MissingTimeout.class)
        .addSourceLines("Reader.java", READER)
        .addSourceLines(name, after)
        .doTest();
  }
}
