package dev.fairlead.tool;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What the checks of a family say of code like that of users, with stand-ins for the libraries: of
 * clients without bounds, with one of two, and with all, through fields, helpers, builders and
 * property maps; of clients that are closed and that are not; of callbacks that wait.
 */
final class LibraryVariantsTest {
  private static final Path SOURCES = Path.of("src/test/resources/variants");

  private static final String MARK = "// BUG";
  private static final String TIMEOUTS = "\\w*(Timeout|TimeoutUnit|Wait|Retry|Deadline)";

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "timeouts, " + TIMEOUTS,
    "workers, (Client|Connection|Reconfigured|ThreadLocal|Undrained)\\w+",
    "blocking, (Blocking|Network|Pool)\\w+"
  })
  void findsThoseThatAreMarkedAndNoOthers(String family, String checks) throws Exception {
    Set<String> marked = copied(family);

    Command scan = Command.run(directory, "scan", ".");

    assertThat(found(scan, family, checks)).containsExactlyElementsIn(marked);
  }

  @Test
  void leavesDecisionsToTheStrictProfile() throws Exception {
    Set<String> marked = copied("timeouts-strict");

    Command scan = Command.run(directory, "scan", ".");
    Command strict = Command.run(directory, "scan", "--set", "Profile=strict", ".");

    assertThat(found(scan, "timeouts-strict", TIMEOUTS)).isEmpty();
    assertThat(found(strict, "timeouts-strict", TIMEOUTS)).containsExactlyElementsIn(marked);
  }

  @Test
  void mailIsBoundedWhereItsSessionIsMade() throws Exception {
    Files.writeString(
        directory.resolve("Sender.java"),
        """
        import java.util.Properties;
        import javax.mail.*;
        import javax.mail.internet.MimeMessage;

        class Sender {
          void send(Authenticator someone, String host) throws Exception {
            Properties settings = new Properties();
            settings.setProperty("mail.smtp.host", host);
            Session session;
            if (someone == null) {
              session = Session.getInstance(settings);
            } else {
              session = Session.getInstance(settings, someone);
            }
            Transport.send(new MimeMessage(session));
          }
        }
        """);

    Command scan = Command.run(directory, "scan", ".");

    assertThat(scan.out()).contains("Sender.java:11:17: warning: [MissingTimeout] Nothing bounds");
    assertThat(scan.out()).contains("connect and read of this Session");
    assertThat(scan.out())
        .contains("Set mail.smtp.connectiontimeout and mail.smtp.timeout among its properties.");
    assertThat(scan.out()).contains("fix: settings.setProperty(\"mail.smtp.connectiontimeout\"");
  }

  @Test
  void keysOfTheProtocolThatTheFileNamesElsewhere() throws Exception {
    Files.writeString(
        directory.resolve("Sender.java"),
        """
        import java.util.Properties;
        import javax.mail.*;
        import javax.mail.internet.MimeMessage;

        class Sender {
          final String host;

          Sender(String host) {
            this.host = host;
          }

          Properties settings() {
            Properties settings = new Properties();
            settings.setProperty("mail.smtp.host", host);
            return settings;
          }

          void send() throws Exception {
            Session session = Session.getInstance(settings());
            Transport.send(new MimeMessage(session));
          }
        }
        """);

    Command scan = Command.run(directory, "scan", ".");

    assertThat(scan.out()).contains("Sender.java:19:23: warning: [MissingTimeout] Nothing bounds");
    assertThat(scan.out())
        .contains("Set mail.smtp.connectiontimeout and mail.smtp.timeout among its properties.");
    assertThat(scan.out()).doesNotContain("fix: ");
  }

  @Test
  void aFieldOfPropertiesIsGivenTheKeysWhereTheConnectionIsMade() throws Exception {
    Files.writeString(
        directory.resolve("Sender.java"),
        """
        import java.util.Properties;
        import javax.mail.*;
        import javax.mail.internet.MimeMessage;

        class Sender {
          private final Properties settings = new Properties();

          Sender(String host) {
            settings.setProperty("mail.smtp.host", host);
          }

          void send() throws Exception {
            Session session = Session.getInstance(settings);
            Transport.send(new MimeMessage(session));
          }
        }
        """);

    Command scan = Command.run(directory, "scan", ".");

    assertThat(scan.out()).contains("Sender.java:13:23: warning: [MissingTimeout] Nothing bounds");
    assertThat(scan.out()).contains("fix: settings.setProperty(\"mail.smtp.connectiontimeout\"");
  }

  @Test
  void adviceNamesAWayEvenWhereThereIsNoFix() throws Exception {
    Files.writeString(
        directory.resolve("Ways.java"),
        """
        import java.net.Socket;
        import java.util.Hashtable;
        import javax.naming.directory.InitialDirContext;
        import org.springframework.mail.javamail.JavaMailSenderImpl;

        class Ways {
          int socket(String host) throws Exception {
            return new Socket(host, 25).getInputStream().read();
          }

          Object directory() throws Exception {
            Hashtable<String, String> settings = new Hashtable<>();
            settings.put("java.naming.provider.url", "ldap://peer");
            return new InitialDirContext(settings).getAttributes("name");
          }

          void mail() {
            JavaMailSenderImpl sender = new JavaMailSenderImpl();
            sender.send(sender.createMimeMessage());
          }
        }
        """);

    Command scan = Command.run(directory, "scan", ".");

    assertThat(scan.out())
        .containsMatch(
            "Ways.java:8:.*Make it unconnected, and use the form of connect that takes a timeout."
                + " Set the rest with setSoTimeout");
    assertThat(scan.out())
        .containsMatch(
            "Ways.java:14:.*Set the properties of its protocol, such as"
                + " com.sun.jndi.ldap.connect.timeout and com.sun.jndi.ldap.read.timeout[.]");
    assertThat(scan.out())
        .containsMatch(
            "Ways.java:18:.*Give setJavaMailProperties\\(…\\) such as"
                + " mail.smtp.connectiontimeout and mail.smtp.timeout[.]");
  }

  @Test
  void aClientIsBuiltWithWhatItTakesItsBoundsFrom() throws Exception {
    String client =
        """
        import java.util.concurrent.TimeUnit;
        import javax.ws.rs.client.*;
        import org.apache.http.client.config.RequestConfig;
        import org.apache.http.client.methods.HttpGet;
        import org.apache.http.impl.client.*;

        class Clients {
          static final CloseableHttpClient APACHE = %s;
          static final Client JERSEY = %s;

          Object both() throws Exception {
            APACHE.execute(new HttpGet("http://peer"));
            return JERSEY.target("http://peer").request().get();
          }
        }
        """;
    String apache =
        "HttpClients.custom().setDefaultRequestConfig(RequestConfig.custom()"
            + ".setConnectTimeout(5000).setSocketTimeout(10000).build()).build()";
    String jersey =
        "ClientBuilder.newBuilder().connectTimeout(5000, TimeUnit.MILLISECONDS)"
            + ".readTimeout(10000, TimeUnit.MILLISECONDS).build()";
    Path source = directory.resolve("Clients.java");
    Files.writeString(
        source, client.formatted("HttpClients.createDefault()", "ClientBuilder.newClient()"));

    Command unbounded = Command.run(directory, "scan", ".");
    Files.writeString(source, client.formatted(apache, jersey));
    Command bounded = Command.run(directory, "scan", ".");

    assertThat(unbounded.out()).contains("fix: " + apache);
    assertThat(unbounded.out()).contains("fix: " + jersey);
    assertThat(bounded.out()).doesNotContain("[MissingTimeout]");
  }

  @Test
  void aClientThatIsGivenAFactoryIsToldWhich() throws Exception {
    Files.writeString(
        directory.resolve("Templates.java"),
        """
        import org.springframework.web.client.RestTemplate;

        class Templates {
          String ask() {
            return new RestTemplate().getForObject("http://peer", String.class);
          }
        }
        """);

    Command scan = Command.run(directory, "scan", ".");

    assertThat(scan.out())
        .contains(
            "Give its constructor a SimpleClientHttpRequestFactory with setConnectTimeout(…) and"
                + " setReadTimeout(…).");
  }

  /** Copies the sources into the directory that is scanned; the members that are marked. */
  private Set<String> copied(String family) throws Exception {
    Set<String> marked = new TreeSet<>();
    try (Stream<Path> files = Files.list(SOURCES.resolve(family))) {
      for (Path source : files.toList()) {
        Files.copy(source, directory.resolve(source.getFileName()));
        List<String> lines = Files.readAllLines(source);
        for (int i = 0; i < lines.size(); i++) {
          if (lines.get(i).strip().equals(MARK)) {
            marked.add(member(source, i));
          }
        }
      }
    }
    return marked;
  }

  private static Set<String> found(Command scan, String family, String checks) throws Exception {
    Set<String> found = new TreeSet<>();
    Matcher finding =
        Pattern.compile("(?m)^(\\w+\\.java):(\\d+):\\d+: \\w+: \\[" + checks + "]")
            .matcher(scan.out());
    while (finding.find()) {
      Path source = SOURCES.resolve(family).resolve(finding.group(1));
      found.add(member(source, Integer.parseInt(finding.group(2)) - 1));
    }
    return found;
  }

  /** The first line of the member with a line: empty lines divide members. */
  private static String member(Path source, int line) throws Exception {
    List<String> lines = Files.readAllLines(source);
    int first = line;
    while (!lines.get(first - 1).isBlank()) {
      first--;
    }
    boolean marked = lines.get(first).strip().equals(MARK);
    return source.getFileName() + ": " + lines.get(marked ? first + 1 : first).strip();
  }
}
