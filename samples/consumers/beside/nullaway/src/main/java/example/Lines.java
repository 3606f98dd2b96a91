package example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import org.jspecify.annotations.Nullable;

/** What three plug-ins look at: Error Prone's checks, NullAway and Fairlead. */
public final class Lines {
  private Lines() {}

  /** The first line that a peer sends, or null. */
  static @Nullable String first(InetSocketAddress peer) throws IOException {
    try (Socket socket = new Socket()) { // BUG: MissingTimeout
      socket.connect(peer, 1_000);
      return new BufferedReader(new InputStreamReader(socket.getInputStream())).readLine(); // BUG: DefaultCharset
    }
  }

  /** Its length. */
  public static int length(InetSocketAddress peer) throws IOException {
    return first(peer).length(); // BUG: NullAway
  }
}
