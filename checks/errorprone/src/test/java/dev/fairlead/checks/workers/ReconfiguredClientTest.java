package dev.fairlead.checks.workers;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class ReconfiguredClientTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(ReconfiguredClient.class)
          .addSourceLines(
              "Client.java",
              """
              import static dev.fairlead.annotations.Sharing.SHAREABLE;

              import dev.fairlead.annotations.Blocking;
              import dev.fairlead.annotations.Configures;
              import dev.fairlead.annotations.Connection;
              import dev.fairlead.annotations.MutableUntilPublished;

              @Connection(sharing = SHAREABLE)
              @MutableUntilPublished
              class Client {
                @Configures
                Client identity(String name) {
                  return this;
                }

                @Blocking
                String call(String path) {
                  return "";
                }

                Client copy() {
                  return new Client();
                }
              }
              """);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Callers.java",
            """
            import java.util.concurrent.ExecutorService;

            class Callers {
              private final Client client;
              private static final Client SHARED = new Client().identity("all");

              Callers(Client client, String name) {
                this.client = client;
                client.identity(name);
                client.call("hello");
              }

              String as(String user) {
                // BUG: Diagnostic contains: Each call sets identity on the Client in the field client
                client.identity(user);
                return client.call("/");
              }

              String chained(String user) {
                // BUG: Diagnostic contains: Each call sets identity on the Client in the field SHARED
                return SHARED.identity(user).call("/");
              }

              void throughHelpers(String user) {
                String full = user + "@example.org";
                send(full);
              }

              private void send(String user) {
                // BUG: Diagnostic contains: Each call sets identity on the Client in the field client
                client.identity(user);
                exchange();
              }

              private void exchange() {
                client.call("/");
              }

              void later(ExecutorService workers, String user) {
                workers.submit(
                    () -> {
                      // BUG: Diagnostic contains: Each call sets identity
                      client.identity(user);
                      client.call("/");
                    });
              }

              String onACopy(String user) {
                Client own = client.copy();
                own.identity(user);
                return own.call("/");
              }

              String locked(String user) {
                synchronized (client) {
                  client.identity(user);
                  return client.call("/");
                }
              }

              String sameForAll() {
                client.identity("service");
                return client.call("/");
              }

              void setUp(String user) {
                client.identity(user);
              }
            }
            """)
        .addSourceLines(
            "OneConnection.java",
            """
            class OneConnection {
              private final Client client = new Client();
              private String session;

              void connect(String user) {
                client.identity(user);
                session = client.call("/login");
              }
            }
            """)
        .doTest();
  }
}
