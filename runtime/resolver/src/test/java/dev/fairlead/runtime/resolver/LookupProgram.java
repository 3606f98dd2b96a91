package dev.fairlead.runtime.resolver;

import java.net.InetAddress;

/** Looks a name up as any program does, and says which threads of the library that started. */
final class LookupProgram {
  private LookupProgram() {}

  public static void main(String[] args) throws Exception {
    InetAddress address = InetAddress.getByName("localhost");
    Thread.getAllStackTraces().keySet().stream()
        .map(Thread::getName)
        .filter(name -> name.startsWith("fairlead-dns-"))
        .forEach(name -> System.out.println(address.getHostName() + " looked up on " + name));
  }
}
