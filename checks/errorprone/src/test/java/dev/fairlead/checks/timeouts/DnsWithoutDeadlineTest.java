package dev.fairlead.checks.timeouts;

import com.google.errorprone.BugCheckerRefactoringTestHelper;
import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DnsWithoutDeadlineTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(DnsWithoutDeadline.class);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "AccessLog.java",
            """
            import io.netty.channel.Channel;
            import java.net.DatagramPacket;
            import java.net.InetAddress;
            import java.net.InetSocketAddress;
            import java.net.Proxy;
            import java.net.ServerSocket;
            import java.net.Socket;
            import java.util.Map;
            import java.util.Properties;

            class AccessLog {
              String client(Socket socket) {
                // BUG: Diagnostic contains: Use the address in digits
                return socket.getInetAddress().getHostName();
              }

              String remote(Socket socket) {
                InetSocketAddress peer = (InetSocketAddress) socket.getRemoteSocketAddress();
                // BUG: Diagnostic contains: Use getHostString(), which asks nobody
                return peer.getHostName();
              }

              static class ClientHandler {
                String server(Socket socket) {
                  return socket.getInetAddress().getHostName();
                }
              }

              String channel(Channel channel) {
                // BUG: Diagnostic contains: getHostName asks a name server
                return ((InetSocketAddress) channel.remoteAddress()).getAddress().getHostName();
              }

              String proxy(Proxy proxy) {
                // BUG: Diagnostic contains: Use getHostString()
                return ((InetSocketAddress) proxy.address()).getHostName();
              }

              String asked(Proxy proxy) {
                InetSocketAddress address = (InetSocketAddress) proxy.address();
                if (address.isUnresolved()) {
                  return address.getHostName();
                }
                // BUG: Diagnostic contains: Use getHostString()
                return address.getHostName();
              }

              String unresolved(Proxy proxy) {
                InetSocketAddress address = (InetSocketAddress) proxy.address();
                InetAddress resolved = address.getAddress();
                return resolved != null ? resolved.getHostAddress() : address.getHostName();
              }

              String digits(Socket socket) {
                return socket.getInetAddress().getHostAddress();
              }

              String named(String host) throws Exception {
                InetSocketAddress address = new InetSocketAddress(host, 80);
                return address.getHostName()
                    + address.getAddress().getHostName()
                    + InetAddress.getByName(host).getHostName()
                    + InetAddress.getLocalHost().getHostName();
              }

              String local(Socket socket, ServerSocket listener) {
                return socket.getLocalAddress().getHostName()
                    + listener.getInetAddress().getHostName()
                    + ((InetSocketAddress) listener.getLocalSocketAddress()).getHostName();
              }

              String getRemoteHost(Socket socket) {
                return socket.getInetAddress().getHostName();
              }

              String given(InetSocketAddress address) {
                return address.getHostName();
              }

              private boolean lookupHost;

              String configured(Socket socket) {
                InetAddress peer = socket.getInetAddress();
                String shown = lookupHost ? peer.getHostName() : peer.getHostAddress();
                if (lookupHost) {
                  shown += peer.getHostName();
                }
                return shown;
              }

              String ofServer(com.sun.net.httpserver.HttpServer server) {
                return server.getAddress().getHostName();
              }

              void kept(Map<InetSocketAddress, String> known) {
                for (Map.Entry<InetSocketAddress, String> one : known.entrySet()) {
                  System.out.println(one.getKey().getHostName());
                }
              }

              private static final String HOST_NAME = "peer.host";

              void shown(Socket socket, Properties row) {
                row.put("hostname", socket.getInetAddress().getHostName());
                row.put(HOST_NAME, socket.getInetAddress().getHostName());
                // BUG: Diagnostic contains: getHostName asks a name server
                row.put("client", socket.getInetAddress().getHostName());
              }
            }
            """)
        .doTest();
  }

  @Test
  void addressesAsText() {
    compilation
        .addSourceLines(
            "Text.java",
            """
            import java.net.InetAddress;

            class Text {
              interface Request {
                String getRemoteAddr();
              }

              String of(Request request) throws Exception {
                // BUG: Diagnostic contains: getHostName asks a name server
                return "from " + InetAddress.getByName(request.getRemoteAddr()).getHostName();
              }

              String of(String clientIp) throws Exception {
                InetAddress client = InetAddress.getByName(clientIp);
                // BUG: Diagnostic contains: getHostName asks a name server
                return "from " + client.getHostName();
              }

              String ofName(String host, String ship) throws Exception {
                return InetAddress.getByName(host).getHostName()
                    + InetAddress.getByName(ship).getHostName();
              }
            }
            """)
        .doTest();
  }

  @Test
  void keptAddresses() {
    compilation
        .addSourceLines(
            "Kept.java",
            """
            import java.net.DatagramPacket;
            import java.net.DatagramSocket;
            import java.net.InetAddress;
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import java.util.ArrayList;
            import java.util.HashSet;
            import java.util.List;
            import java.util.Set;

            class Kept {
              static class Named {
                private final String name;
                private final InetSocketAddress address;

                Named(String host, int port) {
                  this.name = host;
                  // BUG: Diagnostic contains: it goes on calling where the service was
                  address = new InetSocketAddress(host, port);
                }

                InetSocketAddress address() {
                  return address;
                }
              }

              static class Line {
                private final InetSocketAddress peer;

                Line(String host, int port) {
                  // BUG: Diagnostic contains: it goes on calling where the service was
                  this.peer = new InetSocketAddress(host, port);
                }

                void reconnect(Socket socket) throws Exception {
                  socket.connect(peer, 1000);
                }
              }

              static class Counts {
                private final InetSocketAddress collector;
                private final InetAddress host;
                private final InetAddress pinged;
                private final InetAddress shown;

                Counts(String name, int port) throws Exception {
                  // BUG: Diagnostic contains: it goes on calling where the service was
                  collector = new InetSocketAddress(name, port);
                  // BUG: Diagnostic contains: it goes on calling where the service was
                  host = InetAddress.getByName(name);
                  // BUG: Diagnostic contains: it goes on calling where the service was
                  pinged = InetAddress.getByName(name);
                  shown = InetAddress.getByName(name);
                }

                void count(DatagramSocket socket, byte[] line) throws Exception {
                  socket.send(new DatagramPacket(line, line.length, collector));
                }

                void open(Socket socket) throws Exception {
                  socket.connect(new InetSocketAddress(host, 80), 1000);
                  pinged.isReachable(100);
                  System.out.println(new InetSocketAddress(shown, 80));
                }
              }

              static class Monitor {
                private final Set<InetAddress> watched = new HashSet<>();
                private final List<InetAddress> checked = new ArrayList<>();
                private final List<InetAddress> bindTo = new ArrayList<>();

                void watch(String host) throws Exception {
                  // BUG: Diagnostic contains: it goes on calling where the service was
                  watched.add(InetAddress.getByName(host));
                  // BUG: Diagnostic contains: it goes on calling where the service was
                  check(InetAddress.getByName(host));
                  show(InetAddress.getByName(host));
                  bindTo.add(InetAddress.getByName(host));
                }

                private void check(InetAddress address) {
                  checked.add(address);
                }

                private void show(InetAddress address) {
                  System.out.println(address);
                }
              }

              static class Once {
                private final InetSocketAddress given;
                private final InetSocketAddress bindAddress;
                private final InetAddress own;
                private InetSocketAddress changing;

                Once(String host, String bindHost) throws Exception {
                  given = new InetSocketAddress(host, 80);
                  bindAddress = new InetSocketAddress(host, 80);
                  own = InetAddress.getByName(bindHost);
                  changing = new InetSocketAddress(host, 80);
                }

                void connect(Socket socket) throws Exception {
                  socket.bind(bindAddress);
                  socket.connect(changing, 1000);
                  List<InetAddress> all = new ArrayList<>();
                  all.add(InetAddress.getByName(changing.getHostString()));
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void strict() {
    CompilationTestHelper.newInstance(DnsWithoutDeadline.class, getClass())
        .setArgs(List.of("-XepOpt:Fairlead:FailOnDefect=true", "-XepOpt:Fairlead:Profile=strict"))
        .addSourceLines(
            "Peers.java",
            """
            import java.net.InetAddress;
            import java.net.InetSocketAddress;

            class Peers {
              private final InetSocketAddress peer;
              private InetSocketAddress current;

              Peers(String host) throws Exception {
                // BUG: Diagnostic contains: it goes on calling where the service was
                peer = new InetSocketAddress(host, 80);
                // BUG: Diagnostic contains: Use BoundedResolver
                current = new InetSocketAddress(InetAddress.getByName(host), 80);
                InetAddress.getByName("127.0.0.1");
                InetSocketAddress.createUnresolved(host, 80);
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(DnsWithoutDeadline.class)
        .addInputLines(
            "AccessLog.java",
            """
            import java.net.InetSocketAddress;
            import java.net.Socket;

            class AccessLog {
              String remote(Socket socket) {
                return ((InetSocketAddress) socket.getRemoteSocketAddress()).getHostName();
              }
            }
            """)
        .addOutputLines(
            "AccessLog.java",
            """
            import java.net.InetSocketAddress;
            import java.net.Socket;

            class AccessLog {
              String remote(Socket socket) {
                return ((InetSocketAddress) socket.getRemoteSocketAddress()).getHostString();
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacementByTheRuntime() {
    String resolver =
        """
        package dev.fairlead.runtime;

        import dev.fairlead.annotations.Blocking;
        import dev.fairlead.annotations.Bounds;
        import dev.fairlead.annotations.Phase;
        import dev.fairlead.annotations.WaitsFor;
        import java.net.InetAddress;
        import java.util.List;

        public final class BoundedResolver {
          public static Builder builder() {
            return new Builder();
          }

          @Blocking(WaitsFor.DNS)
          public List<InetAddress> resolve(String host, @Bounds(Phase.DNS) Deadline deadline)
              throws java.io.IOException, InterruptedException {
            return List.of();
          }

          public static final class Builder {
            public BoundedResolver build() {
              return new BoundedResolver();
            }
          }
        }
        """;
    String deadline =
        """
        package dev.fairlead.runtime;

        import java.time.Duration;

        public final class Deadline {
          public static Deadline after(Duration budget) {
            return new Deadline();
          }
        }
        """;
    String fixed =
        """
        import dev.fairlead.runtime.BoundedResolver;
        import dev.fairlead.runtime.Deadline;
        import java.io.IOException;
        import java.net.InetAddress;
        import java.net.InetSocketAddress;
        import java.net.Socket;
        import java.time.Duration;

        class Peers {

          private static final BoundedResolver RESOLVER = BoundedResolver.builder().build();

          InetAddress find(String host) throws IOException, InterruptedException {
            return RESOLVER.resolve(host, Deadline.after(Duration.ofMillis(5000))).get(0);
          }

          InetAddress[] findAll(String host) throws Exception {
            return RESOLVER
                .resolve(host, Deadline.after(Duration.ofMillis(5000)))
                .toArray(new InetAddress[0]);
          }

          void connect(Socket socket, String host) throws Exception {
            socket.connect(
                new InetSocketAddress(
                    RESOLVER.resolve(host, Deadline.after(Duration.ofMillis(5000))).get(0), 80),
                1000);
          }

          InetAddress cannotHandle(String host) throws IOException {
            return InetAddress.getByName(host);
          }
        }
        """;
    BugCheckerRefactoringTestHelper.newInstance(DnsWithoutDeadline.class, getClass())
        .setArgs("-XepOpt:Fairlead:Profile=strict")
        .addInputLines("dev/fairlead/runtime/BoundedResolver.java", resolver)
        .expectUnchanged()
        .addInputLines("dev/fairlead/runtime/Deadline.java", deadline)
        .expectUnchanged()
        .addInputLines(
            "Peers.java",
            """
            import java.io.IOException;
            import java.net.InetAddress;
            import java.net.InetSocketAddress;
            import java.net.Socket;

            class Peers {
              InetAddress find(String host) throws IOException, InterruptedException {
                return InetAddress.getByName(host);
              }

              InetAddress[] findAll(String host) throws Exception {
                return InetAddress.getAllByName(host);
              }

              void connect(Socket socket, String host) throws Exception {
                socket.connect(new InetSocketAddress(host, 80), 1000);
              }

              InetAddress cannotHandle(String host) throws IOException {
                return InetAddress.getByName(host);
              }
            }
            """)
        .addOutputLines("Peers.java", fixed)
        .doTest();
    CompilationTestHelper.newInstance(DnsWithoutDeadline.class, getClass())
        .setArgs(List.of("-XepOpt:Fairlead:FailOnDefect=true", "-XepOpt:Fairlead:Profile=strict"))
        .addSourceLines("dev/fairlead/runtime/BoundedResolver.java", resolver)
        .addSourceLines("dev/fairlead/runtime/Deadline.java", deadline)
        .addSourceLines(
            "Peers.java",
            fixed.replace(
                "    return InetAddress.getByName",
                "    // BUG: Diagnostic contains: Use BoundedResolver\n"
                    + "    return InetAddress.getByName"))
        .doTest();
  }

  @Test
  void aPeerWhomNobodySaysToHaveComeIsForTheStrictProfile() {
    String source =
        """
        import java.net.InetAddress;
        import java.net.Socket;

        class Locator {
          String locate(Socket socket) {
            // STRICT
            return socket.getInetAddress().getHostName();
          }

          String accept(Socket socket) {
            // BUG: Diagnostic contains: getHostName asks a name server
            return socket.getInetAddress().getHostName();
          }

          String key(String ip) throws Exception {
            // BUG: Diagnostic contains: getHostName asks a name server
            return InetAddress.getByName(ip).getHostName();
          }
        }
        """;
    compilation
        .addSourceLines("Locator.java", source)
        .addSourceLines(
            "Names.java",
            """
            import java.net.InetAddress;

            class Names {
              String resolveHostByIp(String ip) throws Exception {
                return InetAddress.getByName(ip).getHostName();
              }
            }
            """)
        .doTest();
    CompilationTestHelper.newInstance(DnsWithoutDeadline.class, getClass())
        .setArgs(List.of("-XepOpt:Fairlead:FailOnDefect=true", "-XepOpt:Fairlead:Profile=strict"))
        .addSourceLines(
            "Locator.java",
            source.replace(
                "// STRICT", "// BUG: Diagnostic contains: getHostName asks a name server"))
        .doTest();
  }

  @Test
  void namesThatAreThereOrThePurpose() {
    String proxies =
        """
        import java.net.InetSocketAddress;
        import java.net.Proxy;
        import java.net.ProxySelector;
        import java.net.URI;

        class %s {
          Proxy proxy(URI to) {
            return %s;
          }

          String name(URI to) {
            %s
            return ((InetSocketAddress) proxy(to).address()).getHostName();
          }
        }
        """;
    String locator =
        """
        package %s;

        import java.net.InetSocketAddress;
        import java.nio.channels.SocketChannel;

        class SslHandler {
          String verify(SocketChannel channel) throws Exception {
            %s
            return ((InetSocketAddress) channel.getRemoteAddress()).getHostName();
          }
        }
        """;
    String bug = "// BUG: Diagnostic contains: getHostName asks a name server";
    compilation
        .addSourceLines(
            "Selected.java",
            proxies.formatted("Selected", "ProxySelector.getDefault().select(to).get(0)", ""))
        .addSourceLines("Given.java", proxies.formatted("Given", "Proxy.NO_PROXY", bug))
        .addSourceLines("acme/client/SslHandler.java", locator.formatted("acme.client", ""))
        .addSourceLines("acme/server/SslHandler.java", locator.formatted("acme.server", bug))
        .addSourceLines(
            "HostName.java",
            """
            import java.net.InetAddress;

            class HostName {
              String call(String ip) throws Exception {
                return InetAddress.getByName(ip).getHostName();
              }
            }
            """)
        .doTest();
  }
}
