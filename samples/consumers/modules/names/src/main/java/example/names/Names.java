package example.names;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** The addresses of hosts. */
public final class Names {
  private final Cache cache = new Cache();

  /** An address of the host, asked for at most once. */
  public InetAddress find(String host) throws UnknownHostException {
    InetAddress known = cache.get(host);
    return known == null ? cache.put(host, InetAddress.getByName(host)) : known;
  }
}
