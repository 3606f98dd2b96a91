package dev.fairlead.checks.tls;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class ProcessWideTlsTest {
  @Test
  void identification() {
    CheckTesting.compilation(ProcessWideTls.class)
        .addSourceLines(
            "Settings.java",
            """
            import java.util.List;
            import java.util.Map;
            import java.util.Properties;
            import javax.net.ssl.HttpsURLConnection;
            import javax.net.ssl.SSLContext;
            import javax.net.ssl.SSLSocketFactory;

            class Settings {
              private static final String STORE = "javax.net.ssl.trustStore";
              private static final List<String> COPIED =
                  List.of("javax.net.ssl.keyStore", "javax.net.ssl.keyStorePassword");

              void context(SSLContext context) {
                // BUG: Diagnostic contains: SSLContext.setDefault changes TLS for the whole process
                SSLContext.setDefault(context);
              }

              Runnable inLambda(SSLSocketFactory sockets) {
                // BUG: Diagnostic contains: Call setSSLSocketFactory(…) on the connection instead
                return () -> HttpsURLConnection.setDefaultSSLSocketFactory(sockets);
              }

              void constant(String path) {
                // BUG: Diagnostic contains: The property javax.net.ssl.trustStore is the whole process's
                System.setProperty(STORE, path);
                System.setProperty("javax.net.ssl.trustStorePassword", "once per method is enough");
                System.setProperty("user.home", path);
              }

              void unlessGiven(String path) {
                if (System.getProperty("javax.net.ssl.trustStore") == null) {
                  System.setProperty("javax.net.ssl.trustStore", path);
                }
              }

              void loop(Properties settings) {
                for (String key : COPIED) {
                  // BUG: Diagnostic contains: The property javax.net.ssl.keyStore
                  System.setProperty(key, settings.getProperty(key));
                }
              }

              void byPrefix(Map<String, String> settings) {
                for (Map.Entry<String, String> entry : settings.entrySet()) {
                  if (entry.getKey().startsWith("javax.net.ssl.")) {
                    // BUG: Diagnostic contains: The property javax.net.ssl.*
                    System.setProperty(entry.getKey(), entry.getValue());
                  }
                }
              }

              void unknown(Map<String, String> settings) {
                for (Map.Entry<String, String> entry : settings.entrySet()) {
                  System.setProperty(entry.getKey(), entry.getValue());
                }
              }

              void throughHelper(String path) {
                // BUG: Diagnostic contains: The property javax.net.ssl.keyStore
                setIfGiven("javax.net.ssl.keyStore", path);
                setIfGiven("file.encoding", path);
              }

              private void setIfGiven(String key, String value) {
                if (value != null) {
                  System.setProperty(key, value);
                }
              }

              void table(String path) {
                Properties process = System.getProperties();
                // BUG: Diagnostic contains: The property javax.net.ssl.trustStore
                process.put("javax.net.ssl.trustStore", path);
                Properties own = new Properties();
                own.put("javax.net.ssl.trustStore", path);
              }

              String readsOnly() {
                return System.getProperties().getProperty("javax.net.ssl.trustStore")
                    + System.getProperty("javax.net.ssl.keyStore");
              }

              void own(HttpsURLConnection connection, SSLSocketFactory sockets) {
                connection.setSSLSocketFactory(sockets);
              }
            }
            """)
        .addSourceLines(
            "Program.java",
            """
            import javax.net.ssl.SSLContext;

            class Program {
              static {
                System.setProperty("javax.net.ssl.trustStore", "trust.p12");
              }

              public static void main(String[] arguments) throws Exception {
                start(SSLContext.getInstance("TLS"));
              }

              private static void start(SSLContext context) {
                SSLContext.setDefault(context);
              }

              static void later(SSLContext context) {
                // BUG: Diagnostic contains: SSLContext.setDefault
                SSLContext.setDefault(context);
              }
            }
            """)
        .addSourceLines(
            "Wrapper.java",
            """
            import dev.fairlead.annotations.ProcessWide;
            import javax.net.ssl.SSLContext;

            class Wrapper {
              @ProcessWide
              static void trustForAll(SSLContext context) {
                SSLContext.setDefault(context);
              }

              void use(SSLContext context) {
                // BUG: Diagnostic contains: Wrapper.trustForAll changes TLS for the whole process
                trustForAll(context);
              }
            }
            """)
        .addSourceLines(
            "SaysSo.java",
            """
            import javax.net.ssl.SSLContext;

            class SaysSo {
              public static void setDefaultSslContext(SSLContext context) {
                SSLContext.setDefault(context);
              }

              public static void initDefaultSslContext(SSLContext context) {
                initialize(context);
              }

              private static void initialize(SSLContext context) {
                SSLContext.setDefault(context);
              }

              interface Hook {
                @dev.fairlead.annotations.ProcessWide
                void onStartup();
              }

              static class SetsUp implements Hook {
                @Override
                public void onStartup() {
                  System.setProperty("javax.net.ssl.trustStore", "/trust");
                }
              }

              static void connect(SSLContext context) {
                setSystemTrust(context);
              }

              private static void setSystemTrust(SSLContext context) {
                // BUG: Diagnostic contains: SSLContext.setDefault changes TLS
                SSLContext.setDefault(context);
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(ProcessWideTls.class)
        .addInputLines(
            "Fetch.java",
            """
            import java.io.InputStream;
            import java.net.URL;
            import javax.net.ssl.HttpsURLConnection;
            import javax.net.ssl.SSLSocketFactory;

            class Fetch {
              InputStream before(URL url, SSLSocketFactory sockets) throws Exception {
                HttpsURLConnection.setDefaultSSLSocketFactory(sockets);
                HttpsURLConnection https = (HttpsURLConnection) url.openConnection();
                return https.getInputStream();
              }

              InputStream after(URL url) throws Exception {
                HttpsURLConnection https = (HttpsURLConnection) url.openConnection();
                HttpsURLConnection.setDefaultHostnameVerifier((host, session) -> true);
                return https.getInputStream();
              }
            }
            """)
        .addOutputLines(
            "Fetch.java",
            """
            import java.io.InputStream;
            import java.net.URL;
            import javax.net.ssl.HttpsURLConnection;
            import javax.net.ssl.SSLSocketFactory;

            class Fetch {
              InputStream before(URL url, SSLSocketFactory sockets) throws Exception {

                HttpsURLConnection https = (HttpsURLConnection) url.openConnection();
                https.setSSLSocketFactory(sockets);
                return https.getInputStream();
              }

              InputStream after(URL url) throws Exception {
                HttpsURLConnection https = (HttpsURLConnection) url.openConnection();
                https.setHostnameVerifier((host, session) -> true);
                return https.getInputStream();
              }
            }
            """)
        .addInputLines(
            "Further.java",
            """
            import java.net.HttpURLConnection;
            import java.net.URL;
            import java.net.http.HttpClient;
            import javax.net.ssl.HttpsURLConnection;
            import javax.net.ssl.SSLContext;
            import javax.net.ssl.SSLSocketFactory;

            class Further {
              int plainType(URL url, SSLSocketFactory sockets) throws Exception {
                HttpURLConnection http = (HttpURLConnection) url.openConnection();
                HttpsURLConnection.setDefaultSSLSocketFactory(sockets);
                return http.getResponseCode();
              }

              void parameter(HttpsURLConnection https, SSLSocketFactory sockets, boolean trusting) {
                if (trusting) {
                  HttpsURLConnection.setDefaultSSLSocketFactory(sockets);
                }
              }

              HttpClient client(SSLContext context) throws Exception {
                SSLContext.setDefault(context);
                return HttpClient.newBuilder().build();
              }

              SSLSocketFactory sockets(SSLContext context) throws Exception {
                SSLContext.setDefault(context);
                return SSLContext.getDefault().getSocketFactory();
              }
            }
            """)
        .addOutputLines(
            "Further.java",
            """
            import java.net.HttpURLConnection;
            import java.net.URL;
            import java.net.http.HttpClient;
            import javax.net.ssl.HttpsURLConnection;
            import javax.net.ssl.SSLContext;
            import javax.net.ssl.SSLSocketFactory;

            class Further {
              int plainType(URL url, SSLSocketFactory sockets) throws Exception {
                HttpURLConnection http = (HttpURLConnection) url.openConnection();
                if (http instanceof HttpsURLConnection) {
                  ((HttpsURLConnection) http).setSSLSocketFactory(sockets);
                }
                return http.getResponseCode();
              }

              void parameter(HttpsURLConnection https, SSLSocketFactory sockets, boolean trusting) {
                if (trusting) {
                  https.setSSLSocketFactory(sockets);
                }
              }

              HttpClient client(SSLContext context) throws Exception {
                return HttpClient.newBuilder().sslContext(context).build();
              }

              SSLSocketFactory sockets(SSLContext context) throws Exception {
                return context.getSocketFactory();
              }
            }
            """)
        .doTest(TestMode.AST_MATCH);
  }

  @Test
  void keysThatAMapHolds() {
    CheckTesting.compilation(ProcessWideTls.class)
        .addSourceLines(
            "Brokers.java",
            """
            import java.util.HashMap;
            import java.util.Map;

            class Brokers {
              private static final Map<String, String> KEYS = new HashMap<>();
              private static final Map<String, String> OTHERS = new HashMap<>();

              static {
                KEYS.put("tls.truststore", "javax.net.ssl.trustStore");
                KEYS.put("tls.keystore", "javax.net.ssl.keyStore");
                OTHERS.put("name", "broker.name");
              }

              void connect(Map<String, String> options) {
                for (Map.Entry<String, String> key : KEYS.entrySet()) {
                  // BUG: Diagnostic contains: is the whole process's
                  System.setProperty(key.getValue(), options.get(key.getKey()));
                }
                name(options);
              }

              private void name(Map<String, String> options) {
                for (Map.Entry<String, String> key : OTHERS.entrySet()) {
                  System.setProperty(key.getValue(), options.get(key.getKey()));
                }
              }
            }
            """)
        .doTest();
  }
}
