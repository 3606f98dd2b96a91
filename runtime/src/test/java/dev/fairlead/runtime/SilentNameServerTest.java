package dev.fairlead.runtime;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Names looked up at a name server that takes every question and answers none.
 *
 * <p>The JVM under test runs in a mount namespace of its own with another {@code resolv.conf},
 * where the machine allows that: on Linux, as root.
 */
@ExtendWith(NoLeaks.class)
final class SilentNameServerTest {
  private static final String NAME_SERVER = "127.11.13.17";
  private static final int DNS_PORT = 53;
  private static final long SYSTEM_TIMEOUT_MILLIS = 5_000;

  @TempDir private Path directory;
  private DatagramSocket nameServer;
  private Path configuration;

  @BeforeEach
  void listen() throws IOException {
    configuration = directory.resolve("resolv.conf");
    Files.writeString(
        configuration,
        "nameserver %s%noptions timeout:%d attempts:1%n"
            .formatted(NAME_SERVER, SYSTEM_TIMEOUT_MILLIS / 1000));
    assumeTrue(Files.exists(Path.of("/usr/bin/unshare")) && canMount(), "needs root on Linux");
    nameServer =
        new DatagramSocket(new InetSocketAddress(InetAddress.getByName(NAME_SERVER), DNS_PORT));
  }

  @AfterEach
  void close() {
    if (nameServer != null) {
      nameServer.close();
    }
  }

  @Test
  void onlyADeadlineOverTheLookUpBoundsACall() throws Exception {
    Map<String, Line> lines = runProgram();

    for (String jdk : List.of("http-client", "url-connection", "socket")) {
      assertWithMessage("%s: %s", jdk, lines.get(jdk))
          .that(lines.get(jdk).millis())
          .isAtLeast(SYSTEM_TIMEOUT_MILLIS - 100);
    }
    assertThat(lines.get("future").outcome()).isEqualTo("still looks up");
    for (String ours : List.of("http-calls", "bounded-resolver")) {
      assertThat(lines.get(ours).outcome())
          .startsWith("DeadlineExceededException: deadline exceeded in DNS: budget 300 ms");
    }
    assertThat(lines).doesNotContainKey("client-thread");
    assertThat(lines.get("jdk-remembers").outcome()).startsWith("UnknownHostException");
    assertThat(lines.get("jdk-remembers").millis()).isLessThan(SYSTEM_TIMEOUT_MILLIS);
    assertThat(lines.get("resolver-remembers").outcome()).isEqualTo("no answer, no answer");
  }

  private Map<String, Line> runProgram() throws Exception {
    Path output = directory.resolve("output");
    int status =
        run(
            output,
            "exec \"$1\" -cp \"$2\" \"$3\"",
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            System.getProperty("java.class.path"),
            SilentNameServerProgram.class.getName());
    String text = Files.readString(output, Charset.defaultCharset());
    assertWithMessage(text).that(status).isEqualTo(0);
    Map<String, Line> lines = new HashMap<>();
    text.lines()
        .map(line -> line.split(" ", 3))
        .forEach(words -> lines.put(words[0], new Line(Long.parseLong(words[1]), words[2])));
    return lines;
  }

  private boolean canMount() throws IOException {
    try {
      return run(directory.resolve("probe"), "exit 0") == 0;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private int run(Path output, String command, String... arguments)
      throws IOException, InterruptedException {
    String script = "mount --bind " + configuration + " /etc/resolv.conf && " + command;
    ProcessBuilder builder = new ProcessBuilder("unshare", "-m", "sh", "-c", script, "sh");
    builder.command().addAll(Arrays.asList(arguments));
    return builder.redirectErrorStream(true).redirectOutput(output.toFile()).start().waitFor();
  }

  private record Line(long millis, String outcome) {}
}
