package dev.fairlead.runtime;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Addresses written out in place of a name. */
final class AddressText {

  private AddressText() {}

  /** Whether the text is an address, which no resolver asks anybody about. */
  static boolean isAddress(String host) {
    if (host.indexOf(':') >= 0) {
      return true;
    }
    int last = host.length() - 1;
    return last >= 0
        && Character.digit(host.charAt(last), 10) >= 0
        && host.chars().allMatch(c -> c == '.' || c >= '0' && c <= '9');
  }

  static CompletableFuture<List<InetAddress>> parse(String host) {
    try {
      return CompletableFuture.completedFuture(List.of(InetAddress.getByName(host)));
    } catch (UnknownHostException e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
