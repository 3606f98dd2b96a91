package dev.fairlead.checks.blocking;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class NetworkInStaticInitTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(NetworkInStaticInit.class);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Here.java",
            """
            import java.io.InputStream;
            import java.net.InetAddress;
            import java.net.UnknownHostException;
            import java.net.URL;
            import java.sql.Connection;
            import java.sql.DriverManager;
            import java.sql.SQLException;
            import java.util.function.Supplier;
            import javax.imageio.ImageIO;

            class Here {
              private static final Connection DATABASE;
              static final String NAME = lookUp();
              static final Supplier<String> LATER = () -> lookUp();
              private static final String[] NAMES = {"one", "two"};
              private static final String[] COPY = NAMES.clone();
              private final String own = lookUp();

              static {
                try {
                  // BUG: Diagnostic contains: This waits for the network while the class is initialised
                  DATABASE = DriverManager.getConnection("jdbc:x:");
                } catch (SQLException e) {
                  throw new ExceptionInInitializerError(e);
                }
              }

              static {
                try {
                  InetAddress any = InetAddress.getByName("0.0.0.0");
                  InetAddress own = InetAddress.getByName(null);
                  URL defaults = Here.class.getResource("defaults");
                  try (InputStream in = defaults.openStream()) {
                    in.read();
                  }
                  ImageIO.read(Here.class.getResource("icon.png"));
                } catch (java.io.IOException e) {
                  throw new ExceptionInInitializerError(e);
                }
              }

              private static final String FILE = "jdbc:derby:" + System.getProperty("user.dir");
              static final Connection IN_PROGRAM = open(FILE);
              // BUG: Diagnostic contains: REMOTE is a static field (open
              static final Connection REMOTE = open("jdbc:derby://host/names");

              private static Connection open(String url) {
                try {
                  return DriverManager.getConnection(url);
                } catch (SQLException e) {
                  throw new ExceptionInInitializerError(e);
                }
              }

              static final String OWN = ownName();
              static final InetAddress ANY = address("0.0.0.0");

              private static String ownName() {
                try {
                  return InetAddress.getLocalHost().toString();
                } catch (UnknownHostException e) {
                  return "?";
                }
              }

              private static InetAddress machine = null;
              static String machineName;

              static {
                try {
                  machine = InetAddress.getLocalHost();
                  machineName = machine.getHostName();
                } catch (UnknownHostException e) {
                  machineName = "?";
                }
              }

              static final String HOST = hostName();

              private static String hostName() {
                try {
                  InetAddress own = InetAddress.getLocalHost();
                  return own.getCanonicalHostName() + InetAddress.getLocalHost().getHostName();
                } catch (UnknownHostException e) {
                  return "?";
                }
              }

              private static InetAddress address(String text) {
                try {
                  return InetAddress.getByName(text);
                } catch (UnknownHostException e) {
                  return null;
                }
              }

              private static String lookUp() {
                try {
                  return InetAddress.getByName(System.getProperty("host")).toString();
                } catch (UnknownHostException e) {
                  return "?";
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatIsFarAwayIsForTheStrictProfile() {
    String lines =
        """
        import java.io.IOException;
        import java.net.Socket;

        class Registry {
          // STRICTLY
          private static final Object FAR = find();

          // BUG: Diagnostic contains: NEAR is a static field (connect → new Socket)
          private static final Object NEAR = connect();

          private static Object find() {
            return connect();
          }

          private static Object connect() {
            try {
              return new Socket("registry.example", 80);
            } catch (IOException e) {
              return null;
            }
          }
        }
        """;
    CheckTesting.compilation(NetworkInStaticInit.class)
        .addSourceLines("Registry.java", lines)
        .doTest();
    CheckTesting.strictly(NetworkInStaticInit.class)
        .addSourceLines(
            "Registry.java",
            lines.replace("// STRICTLY", "// BUG: Diagnostic contains: FAR is a static field"))
        .doTest();
  }

  @Test
  void aBodyAtHandSaysWhatItWaitsFor() {
    compilation
        .addSourceLines(
            "Names.java",
            """
            import java.net.InetAddress;
            import java.net.UnknownHostException;
            import java.util.HashMap;
            import java.util.Map;
            import javax.naming.InitialContext;
            import javax.naming.NamingException;

            class Names {
              static {
                try {
                  new Memory().bind("one", "1");
                  // BUG: Diagnostic contains: (bind → super.bind)
                  new Remote().bind("one", "1");
                  // BUG: Diagnostic contains: (bind)
                  new InitialContext().bind("one", "1");
                  InetAddress.getByName(null);
                } catch (NamingException | UnknownHostException e) {
                  throw new ExceptionInInitializerError(e);
                }
              }

              static class Memory extends InitialContext {
                private final Map<String, Object> bound = new HashMap<>();

                Memory() throws NamingException {}

                @Override
                public void bind(String name, Object value) {
                  bound.put(name, value);
                }
              }

              static class Remote extends InitialContext {
                Remote() throws NamingException {}

                @Override
                public void bind(String name, Object value) throws NamingException {
                  super.bind(name, value);
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatTheContainerKeeps() {
    compilation
        .addSourceLines(
            "Workers.java",
            """
            import javax.naming.InitialContext;
            import javax.naming.NamingException;

            class Workers {
              static final Object DEFAULT = named("java:comp/DefaultManagedExecutorService");

              static final Object OF_CONTAINER;
              static final Object OF_DIRECTORY;

              static {
                String name = System.getProperty("workers");
                Object ofContainer = null;
                Object ofDirectory = null;
                try {
                  InitialContext context = new InitialContext();
                  ofContainer = context.lookup(name != null ? name : "java:comp/env/workers");
                  // BUG: Diagnostic contains: This waits for the network while the class is initialised
                  ofDirectory = context.lookup("cn=workers,o=example");
                } catch (NamingException e) {
                  ofContainer = null;
                }
                OF_CONTAINER = ofContainer;
                OF_DIRECTORY = ofDirectory;
              }

              private static Object named(String name) {
                return name;
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatIsMostlyAtHandIsForTheStrictProfile() {
    String source =
        """
        import java.io.IOException;
        import java.io.InputStream;
        import java.net.InetAddress;
        import java.net.Socket;
        import java.net.URL;
        import java.net.UnknownHostException;

        class Colours {
          // STRICT
          static final InetAddress PEER = named(System.getProperty("peer"));

          static {
            URL entry = Bundle.entry("share/colours.txt");
            // STRICT
            try (InputStream stream = entry.openConnection().getInputStream()) {
              stream.read();
            } catch (IOException e) {
              throw new ExceptionInInitializerError(e);
            }
          }

          static {
            try {
              // BUG: Diagnostic contains: This waits for the network while the class is initialised
              new Socket(System.getProperty("peer"), 80).close();
            } catch (IOException e) {
              throw new ExceptionInInitializerError(e);
            }
          }

          static InetAddress named(String name) {
            try {
              return InetAddress.getByName(name);
            } catch (UnknownHostException e) {
              return null;
            }
          }
        }
        """;
    String bundle =
        "interface Bundle { static java.net.URL entry(String name) { return List.of(name); }"
            + " class List { static java.net.URL of(String name) { return null; } } }";
    compilation
        .addSourceLines("Bundle.java", bundle)
        .addSourceLines("Colours.java", source)
        .doTest();
    CheckTesting.strictly(NetworkInStaticInit.class)
        .addSourceLines("Bundle.java", bundle)
        .addSourceLines(
            "Colours.java",
            source.replace("// STRICT", "// BUG: Diagnostic contains: while the class is"))
        .doTest();
  }

  @Test
  void aClassThatAsksByHttp() {
    CheckTesting.compilation(NetworkInStaticInit.class)
        .addSourceLines(
            "Machine.java",
            """
            import java.io.IOException;
            import java.io.InputStream;
            import java.net.HttpURLConnection;
            import java.net.URL;

            class Machine {
              static {
                // BUG: Diagnostic contains: while the class is initialised
                load();
              }

              private static void load() {
                try {
                  fetch("id");
                } catch (IOException none) {
                  return;
                }
              }

              private static InputStream fetch(String key) throws IOException {
                HttpURLConnection connection =
                    (HttpURLConnection) new URL("http://169.254.169.254/" + key).openConnection();
                return connection.getInputStream();
              }
            }
            """)
        .addSourceLines(
            "Resources.java",
            """
            import java.io.IOException;
            import java.io.InputStream;

            class Resources {
              static {
                load();
              }

              private static void load() {
                try {
                  fetch("id");
                } catch (IOException none) {
                  return;
                }
              }

              private static InputStream fetch(String key) throws IOException {
                return Resources.class.getResource(key).openConnection().getInputStream();
              }
            }
            """)
        .doTest();
  }
}
