package dev.fairlead.checks.bounds;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import dev.fairlead.checks.timeouts.MissingTimeout;
import org.junit.jupiter.api.Test;

/**
 * Addresses that the code shows to be of this machine, and streams that it asks before it reads.
 */
final class NearbyPeersTest {
  private final CompilationTestHelper compilation = CheckTesting.compilation(MissingTimeout.class);

  @Test
  void files() {
    compilation
        .addSourceLines(
            "Configuration.java",
            """
            import java.io.InputStream;
            import java.net.URL;

            class Configuration {
              InputStream open(String address, boolean quick) throws Exception {
                URL url = new URL(address);
                if ("file".equals(url.getProtocol())) {
                  return url.openStream();
                } else if (quick && url.getProtocol().equalsIgnoreCase("jar")) {
                  return url.openStream();
                }
                // BUG: Diagnostic contains: Nothing bounds connect and read of this URL
                return url.openStream();
              }

              InputStream negated(String address) throws Exception {
                URL url = new URL(address);
                if (!url.toString().startsWith("file:")) {
                  // BUG: Diagnostic contains: Nothing bounds connect and read of this URL
                  return url.openStream();
                } else {
                  return url.openStream();
                }
              }

              InputStream inContainer(String address) throws Exception {
                return address.startsWith("vfs:") ? null : nested(address);
              }

              InputStream nested(String address) throws Exception {
                if (address.startsWith("vfs:")) {
                  return new URL(address).openStream();
                }
                if (address.startsWith("https:")) {
                  // BUG: Diagnostic contains: Nothing bounds connect and read of this URL
                  return new URL(address).openStream();
                }
                return null;
              }

              InputStream othersLeft(String address) throws Exception {
                URL url = new URL(address);
                if (!url.getProtocol().equals("file")) {
                  throw new IllegalArgumentException(address);
                }
                return url.openStream();
              }

              InputStream filesLeft(String address) throws Exception {
                URL url = new URL(address);
                if (url.getProtocol().equals("file")) {
                  return null;
                }
                // BUG: Diagnostic contains: Nothing bounds connect and read of this URL
                return url.openStream();
              }

              InputStream either(String address, String scheme, boolean known) throws Exception {
                URL url = new URL(address);
                if (scheme.equals("file") || known) {
                  // BUG: Diagnostic contains: Nothing bounds connect and read of this URL
                  return url.openStream();
                }
                return null;
              }
            }
            """)
        .doTest();
  }

  @Test
  void loopback() {
    compilation
        .addSourceLines(
            "Stop.java",
            """
            import java.io.OutputStream;
            import java.net.InetAddress;
            import java.net.InetSocketAddress;
            import java.net.Socket;

            class Stop {
              static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

              OutputStream stop(int port) throws Exception {
                return new Socket(InetAddress.getLoopbackAddress(), port).getOutputStream();
              }

              OutputStream inDigits(int port) throws Exception {
                return new Socket(InetAddress.getByName("127.0.0.1"), port).getOutputStream();
              }

              OutputStream constant(int port) throws Exception {
                return new Socket(Stop.LOOPBACK, port).getOutputStream();
              }

              void connect(Socket socket, int port) throws Exception {
                Socket own = new Socket();
                own.connect(new InetSocketAddress("localhost", port));
              }

              OutputStream peer(InetAddress peer, int port) throws Exception {
                // BUG: Diagnostic contains: Nothing bounds connect of this Socket
                return new Socket(peer, port).getOutputStream();
              }

              native void log(InetSocketAddress address);

              void connectTo(String host, int port) throws Exception {
                Socket socket = new Socket();
                InetSocketAddress address = new InetSocketAddress(host, port);
                log(address);
                // BUG: Diagnostic contains: Nothing bounds connect of this Socket
                socket.connect(address);
              }
            }
            """)
        .doTest();
  }

  @Test
  void polledStreams() {
    compilation
        .addSourceLines(
            "Device.java",
            """
            import java.io.DataInputStream;
            import java.io.IOException;
            import java.io.InputStream;
            import java.net.InetSocketAddress;
            import java.net.Socket;

            class Device {
              private DataInputStream polled;
              private InputStream read;

              void connect(InetSocketAddress address) throws IOException {
                Socket socket = new Socket();
                socket.connect(address, 5_000);
                polled = new DataInputStream(socket.getInputStream());
              }

              void connectOther(InetSocketAddress address) throws IOException {
                // BUG: Diagnostic contains: Nothing bounds read of this Socket
                Socket socket = new Socket();
                socket.connect(address, 5_000);
                read = socket.getInputStream();
              }

              int receive(byte[] answer) throws IOException, InterruptedException {
                int left = 100;
                while (polled.available() < answer.length && left-- > 0) {
                  Thread.sleep(1);
                }
                while (read.available() > 0) {
                  read.read();
                }
                return read.read() + (left == 0 ? 0 : polled.read(answer));
              }
            }
            """)
        .doTest();
  }

  @Test
  void branchesThatMakeTheirOwn() {
    compilation
        .addSourceLines(
            "Api.java",
            """
            import java.io.IOException;
            import java.net.HttpURLConnection;
            import java.net.URL;
            import java.util.Optional;

            class Api {
              int send(URL url, Optional<Integer> timeout, boolean bounded) throws IOException {
                return asked(url, timeout).getResponseCode() + either(url, bounded).getResponseCode();
              }

              private HttpURLConnection asked(URL url, Optional<Integer> timeout)
                  throws IOException {
                if (timeout.isPresent()) {
                  HttpURLConnection connection = (HttpURLConnection) url.openConnection();
                  connection.setConnectTimeout(timeout.get());
                  connection.setReadTimeout(timeout.get());
                  return connection;
                } else {
                  return (HttpURLConnection) url.openConnection();
                }
              }

              private HttpURLConnection either(URL url, boolean bounded) throws IOException {
                if (bounded) {
                  HttpURLConnection connection = (HttpURLConnection) url.openConnection();
                  connection.setConnectTimeout(5_000);
                  connection.setReadTimeout(5_000);
                  return connection;
                }
                // BUG: Diagnostic contains: Nothing bounds connect and read
                return (HttpURLConnection) url.openConnection();
              }
            }
            """)
        .doTest();
  }
}
