package example;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import lombok.Value;

/** A peer, with what Lombok writes for it. */
@Value
public class Peer {
  InetSocketAddress address;

  /** Connects to a peer. */
  public static Socket open(Peer peer) throws IOException {
    Socket socket = new Socket();
    socket.setSoTimeout(10_000);
    socket.connect(peer.getAddress()); // BUG: MissingTimeout
    return socket;
  }
}
