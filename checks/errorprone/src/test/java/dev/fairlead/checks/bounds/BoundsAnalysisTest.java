package dev.fairlead.checks.bounds;

import dev.fairlead.checks.CheckTesting;
import dev.fairlead.checks.timeouts.MissingTimeout;
import org.junit.jupiter.api.Test;

final class BoundsAnalysisTest {
  @Test
  void objectsGoThroughConstructorsAndFunctions() {
    CheckTesting.compilation(MissingTimeout.class)
        .addSourceLines(
            "Pages.java",
            """
            import java.io.InputStream;
            import java.net.URL;
            import java.net.URLConnection;
            import java.security.PrivilegedExceptionAction;
            import java.util.Hashtable;
            import java.util.concurrent.Callable;
            import javax.naming.Context;
            import javax.naming.directory.DirContext;
            import javax.naming.directory.InitialDirContext;
            import javax.security.auth.Subject;

            class Pages {
              private DirContext context;

              Callable<InputStream> page(String text) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect and read
                return new Page(new URL(text).openConnection());
              }

              Callable<InputStream> boundedPage(String text) throws Exception {
                URLConnection connection = new URL(text).openConnection();
                connection.setConnectTimeout(1);
                connection.setReadTimeout(1);
                return new BoundedPage(connection);
              }

              static class Page implements Callable<InputStream> {
                private final URLConnection connection;

                Page(URLConnection connection) {
                  this.connection = connection;
                }

                @Override
                public InputStream call() throws Exception {
                  return connection.getInputStream();
                }
              }

              static class BoundedPage implements Callable<InputStream> {
                private final URLConnection connection;

                BoundedPage(URLConnection connection) {
                  this.connection = connection;
                }

                @Override
                public InputStream call() throws Exception {
                  return connection.getInputStream();
                }
              }

              @SuppressWarnings("removal")
              void open(Subject subject, String address) throws Exception {
                Hashtable<String, String> environment = new Hashtable<>();
                environment.put(Context.PROVIDER_URL, "ldap://" + address);
                environment.put("com.sun.jndi.ldap.connect.timeout", "500");
                context =
                    Subject.doAs(
                        subject,
                        (PrivilegedExceptionAction<DirContext>)
                        // BUG: Diagnostic contains: Nothing bounds read of this InitialDirContext
                            () -> new InitialDirContext(environment));
              }

              Object find(String name) throws Exception {
                return context.search(name, null);
              }
            }
            """)
        .doTest();
  }

  @Test
  void somePhasesGoAlong() {
    CheckTesting.compilation(MissingTimeout.class)
        .addSourceLines(
            "Pooled.java",
            """
            import static dev.fairlead.annotations.Phase.CONNECT;
            import static dev.fairlead.annotations.Phase.READ;

            import dev.fairlead.annotations.Bounds;
            import dev.fairlead.annotations.Carries;
            import dev.fairlead.annotations.Requires;
            import dev.fairlead.annotations.Unbounded;

            class Pooled {
              interface Pool {
                @Bounds(READ)
                void setReadTimeout(int millis);
              }

              static class Client {
                @Unbounded({CONNECT, READ})
                Client(@Carries(READ) Pool pool) {}

                @Bounds(CONNECT)
                void setConnectTimeout(int millis) {}

                @Requires({CONNECT, READ})
                void call() {}
              }

              void unknownPool(Pool pool) {
                // BUG: Diagnostic contains: Nothing bounds connect of this Pooled.Client
                new Client(pool).call();
              }

              void bounded(Pool pool) {
                Client client = new Client(pool);
                client.setConnectTimeout(5);
                client.call();
              }
            }
            """)
        .doTest();
  }
}
