package dev.fairlead.runtime;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** Requests to a {@link RecordingTlsServer}. */
final class TlsRequests {

  private TlsRequests() {}

  /** The identity that the server saw on a connection of its own. */
  static String overNewSocket(RecordingTlsServer server, SSLContext client) throws IOException {
    try (SSLSocket socket =
        (SSLSocket) client.getSocketFactory().createSocket("localhost", server.port())) {
      socket.setSoTimeout(10_000);
      return over(socket);
    }
  }

  /** The identity that the server saw on this connection. */
  static String over(SSLSocket socket) throws IOException {
    socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(US_ASCII));
    socket.getOutputStream().flush();
    StringBuilder answer = new StringBuilder();
    int end = -1;
    int length = -1;
    while (end < 0 || answer.length() < end + length) {
      int octet = socket.getInputStream().read();
      if (octet < 0) {
        throw new IOException("closed after: " + answer);
      }
      answer.append((char) octet);
      if (end < 0 && answer.toString().endsWith("\r\n\r\n")) {
        end = answer.length();
        length = Integer.parseInt(answer.toString().replaceAll("(?s).*Length: (\\d+).*", "$1"));
      }
    }
    return answer.substring(end);
  }
}
