package dev.fairlead.checks.blocking;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class NetworkUnderLockTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(NetworkUnderLock.class);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Directory.java",
            """
            import java.io.IOException;
            import java.net.InetAddress;
            import java.net.Socket;
            import java.sql.Connection;
            import java.sql.DriverManager;
            import java.util.HashMap;
            import java.util.Map;
            import java.util.concurrent.ConcurrentHashMap;
            import java.util.concurrent.ConcurrentMap;
            import java.util.concurrent.locks.ReentrantLock;

            class Directory {
              private final Map<String, InetAddress> known = new HashMap<>();
              private final ConcurrentMap<String, Integer> sizes = new ConcurrentHashMap<>();
              private final ReentrantLock lock = new ReentrantLock();
              private final Object link = new Object();
              private Connection database;
              private int asked;

              synchronized InetAddress find(String name) throws IOException {
                InetAddress address = known.get(name);
                if (address == null) {
                  // BUG: Diagnostic contains: This waits for a name server under a lock: find is synchronized
                  address = InetAddress.getByName(name);
                  known.put(name, address);
                }
                return address;
              }

              synchronized boolean knows(java.net.InetSocketAddress peer) {
                return known.containsKey(nameOf(peer));
              }

              private static String nameOf(java.net.InetSocketAddress peer) {
                return peer.getHostName();
              }

              private synchronized void commonInitialization(String name) throws IOException {
                known.put(name, InetAddress.getByName(name));
              }

              synchronized int size() {
                return known.size();
              }

              void reconnect(String url) throws Exception {
                lock.lock();
                try {
                  // BUG: Diagnostic contains: lock is held (replace → DriverManager.getConnection)
                  replace(url);
                } finally {
                  lock.unlock();
                }
              }

              private void replace(String url) throws Exception {
                database = DriverManager.getConnection(url);
              }

              boolean isConnected() {
                lock.lock();
                try {
                  return database != null;
                } finally {
                  lock.unlock();
                }
              }

              Integer measure(String name) {
                return sizes.computeIfAbsent(
                    name,
                    key -> {
                      // BUG: Diagnostic contains: computeIfAbsent holds a lock of its map
                      return ask(key).length();
                    });
              }

              private String ask(String name) {
                try {
                  return InetAddress.getByName(name).getHostAddress();
                } catch (IOException e) {
                  return "";
                }
              }

              InetAddress before(String name) throws IOException {
                InetAddress address = InetAddress.getByName(name);
                synchronized (this) {
                  asked++;
                  return known.put(name, address);
                }
              }

              synchronized InetAddress constant() throws IOException {
                return InetAddress.getByName("127.0.0.1");
              }

              void onlyUser(String host) throws IOException {
                synchronized (link) {
                  new Socket(host, 80).close();
                }
              }

              synchronized void start(String name) throws IOException {
                known.put(name, InetAddress.getByName(name));
              }
            }
            """)
        .doTest();
  }

  @Test
  void aLockOfOneConnectionIsHeldWhileItIsUsed() {
    compilation
        .addSourceLines(
            "Link.java",
            """
            import java.sql.Connection;
            import java.sql.PreparedStatement;
            import java.sql.SQLException;

            class Link {
              private final Connection connection;
              private int used;

              Link(Connection connection) {
                this.connection = connection;
              }

              synchronized void commit() throws SQLException {
                used++;
                connection.commit();
              }

              synchronized int used() {
                return used;
              }
            }
            """)
        .doTest();
  }

  @Test
  void aWaitUnderALockThatIsTakenTwiceIsOne() {
    compilation
        .addSourceLines(
            "Pool.java",
            """
            import java.sql.Connection;
            import java.sql.DriverManager;
            import java.sql.SQLException;

            class Pool {
              private Connection connection;

              synchronized Connection get(String url) throws SQLException {
                if (connection == null) {
                  join(url);
                }
                return connection;
              }

              private synchronized void join(String url) throws SQLException {
                connect(url);
              }

              private synchronized void connect(String url) throws SQLException {
                // BUG: Diagnostic contains: connect is synchronized (DriverManager.getConnection)
                connection = DriverManager.getConnection(url);
              }

              synchronized boolean isOpen() {
                return connection != null;
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(NetworkUnderLock.class)
        .addInputLines(
            "Names.java",
            """
            import java.net.InetAddress;
            import java.net.UnknownHostException;
            import java.util.HashMap;
            import java.util.Map;
            import java.util.concurrent.locks.Lock;
            import java.util.concurrent.locks.ReentrantLock;

            class Names {
              private final Map<String, InetAddress> known = new HashMap<>();
              private final Lock lock = new ReentrantLock();
              private String suffix;

              int add(String name) throws UnknownHostException {
                synchronized (known) {
                  InetAddress address = InetAddress.getByName(name);
                  known.put(name, address);
                }
                lock.lock();
                try {
                  InetAddress other = InetAddress.getByName(name + ".");
                  return known.put(name, other).hashCode();
                } finally {
                  lock.unlock();
                }
              }

              void addLocal(String name) throws UnknownHostException {
                synchronized (known) {
                  InetAddress address = InetAddress.getByName(name + suffix);
                  known.put(name, address);
                }
              }

              int size() {
                lock.lock();
                try {
                  return suffix.length();
                } finally {
                  lock.unlock();
                }
              }

              int count() {
                synchronized (known) {
                  return known.size();
                }
              }
            }
            """)
        .addOutputLines(
            "Names.java",
            """
            import java.net.InetAddress;
            import java.net.UnknownHostException;
            import java.util.HashMap;
            import java.util.Map;
            import java.util.concurrent.locks.Lock;
            import java.util.concurrent.locks.ReentrantLock;

            class Names {
              private final Map<String, InetAddress> known = new HashMap<>();
              private final Lock lock = new ReentrantLock();
              private String suffix;

              int add(String name) throws UnknownHostException {
                InetAddress address = InetAddress.getByName(name);
                synchronized (known) {
                  known.put(name, address);
                }
                InetAddress other = InetAddress.getByName(name + ".");
                lock.lock();
                try {
                  return known.put(name, other).hashCode();
                } finally {
                  lock.unlock();
                }
              }

              void addLocal(String name) throws UnknownHostException {
                synchronized (known) {
                  InetAddress address = InetAddress.getByName(name + suffix);
                  known.put(name, address);
                }
              }

              int size() {
                lock.lock();
                try {
                  return suffix.length();
                } finally {
                  lock.unlock();
                }
              }

              int count() {
                synchronized (known) {
                  return known.size();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void aStatementIsOfTheConnectionThatTheLockIsFor() {
    compilation
        .addSourceLines(
            "Store.java",
            """
            import java.io.IOException;
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import java.sql.Connection;
            import java.sql.DriverManager;
            import java.sql.PreparedStatement;
            import java.sql.ResultSet;
            import java.sql.SQLException;

            class Store {
              private final Accounts accounts = new Accounts();
              private Socket socket;
              private boolean connected;

              synchronized int find(String name) throws SQLException {
                return accounts.find(name);
              }

              synchronized int findAnew(String url, String name) throws SQLException {
                // BUG: Diagnostic contains: findAnew is synchronized
                try (Connection connection = DriverManager.getConnection(url)) {
                  return connection.hashCode();
                }
              }

              synchronized boolean isConnected() {
                return connected;
              }

              synchronized void connect(String host) throws IOException {
                // BUG: Diagnostic contains: connect is synchronized
                Socket opened = open(host);
                socket = opened;
                connected = true;
              }

              private Socket open(String host) throws IOException {
                Socket opened = new Socket();
                opened.connect(new InetSocketAddress(host, 80), 1000);
                return opened;
              }

              static final class Gateway {
                private InetSocketAddress peer;

                synchronized void connect(String host) {
                  peer = new InetSocketAddress(host, 80);
                }

                synchronized void renew(String host) {
                  // BUG: Diagnostic contains: renew is synchronized
                  peer = new InetSocketAddress(host, 80);
                }

                synchronized InetSocketAddress peer() {
                  return peer;
                }
              }

              static final class Link {
                private Socket socket;

                synchronized Socket connect(String host) throws IOException {
                  if (socket == null) {
                    Socket opened = new Socket();
                    opened.connect(new InetSocketAddress(host, 80), 1000);
                    socket = opened;
                  }
                  return socket;
                }

                synchronized void close() throws IOException {
                  socket.close();
                }
              }

              static final class Accounts {
                private Connection connection;

                int find(String name) throws SQLException {
                  PreparedStatement statement = prepare();
                  try (ResultSet found = statement.executeQuery()) {
                    return found.hashCode();
                  }
                }

                private PreparedStatement prepare() throws SQLException {
                  return connection.prepareStatement("SELECT 1");
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void aDatabaseInTheProgramIsNoPeer() {
    compilation
        .addSourceLines(
            "Stores.java",
            """
            import java.sql.Connection;
            import java.sql.SQLException;
            import javax.sql.DataSource;

            class Stores {
              static class SqliteStore {
                private DataSource source;
                private int size;

                synchronized Connection find(String name) throws SQLException {
                  return source.getConnection();
                }

                synchronized int size() {
                  return size;
                }
              }

              static class Oauth2Store {
                private DataSource source;
                private int size;

                synchronized Connection find(String name) throws SQLException {
                  // BUG: Diagnostic contains: (source.getConnection)
                  return source.getConnection();
                }

                synchronized int size() {
                  return size;
                }
              }

              static class Store {
                private H2Pool embedded;
                private Pool pool;
                private int size;

                synchronized Connection find(String name) throws SQLException {
                  return embedded.take();
                }

                synchronized Connection ask(String name) throws SQLException {
                  // BUG: Diagnostic contains: (pool.take → source.getConnection)
                  return pool.take();
                }

                synchronized int size() {
                  return size;
                }
              }

              static class H2Pool {
                private DataSource source;

                Connection take() throws SQLException {
                  return source.getConnection();
                }
              }

              static class Pool {
                private DataSource source;

                Connection take() throws SQLException {
                  return source.getConnection();
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatReadsAnAddressInDigitsOrOfTheOwnSideAsksNobody() {
    compilation
        .addSourceLines(
            "Peers.java",
            """
            import java.net.InetAddress;
            import java.net.InetSocketAddress;
            import java.net.UnknownHostException;
            import java.util.HashMap;
            import java.util.Map;

            class Peers {
              record Address(String host, int port) {
                InetSocketAddress resolve() {
                  return new InetSocketAddress(host, port);
                }
              }

              private final Map<String, Object> known = new HashMap<>();

              synchronized void add(String text) throws UnknownHostException {
                known.put(text, parseHostAddress(text));
              }

              synchronized void addShort(String text) throws UnknownHostException {
                known.put(text, canonicalizeIpv6(text));
              }

              synchronized void addPeer(String text) throws UnknownHostException {
                // BUG: Diagnostic contains: (parsePeer → InetAddress.getByName)
                known.put(text, parsePeer(text));
              }

              synchronized void leave(Address boundAddress) {
                known.remove(boundAddress.resolve().toString());
              }

              synchronized void leaveAs(Address localNode) {
                known.remove(localNode.resolve().toString());
              }

              synchronized void forget(Address peer) {
                // BUG: Diagnostic contains: (peer.resolve → new InetSocketAddress)
                known.remove(peer.resolve().toString());
              }

              synchronized int size() {
                return known.size();
              }

              private static InetAddress parseHostAddress(String text) throws UnknownHostException {
                return InetAddress.getByName(text);
              }

              private static String canonicalizeIpv6(String text) throws UnknownHostException {
                return InetAddress.getByName(text).getHostAddress();
              }

              private static InetAddress parsePeer(String text) throws UnknownHostException {
                return InetAddress.getByName(text);
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatAFieldGetsOnceIsForTheStrictProfile() {
    String lines =
        """
        import java.net.InetAddress;
        import java.net.UnknownHostException;

        class Lazy {
          private InetAddress server;
          private InetAddress latest;
          private int asked;

          synchronized InetAddress server(String name) throws UnknownHostException {
            if (server == null) {
              // STRICTLY
              server = InetAddress.getByName(name);
            }
            return server;
          }

          synchronized InetAddress again(String name) throws UnknownHostException {
            if (server == null || server.isAnyLocalAddress()) {
              for (int i = 0; i < 3; i++) {
                // STRICTLY
                server = InetAddress.getByName(name);
              }
            }
            return server;
          }

          synchronized void ask(String name) throws UnknownHostException {
            if (asked == 0) {
              // BUG: Diagnostic contains: waits for a name server under a lock
              latest = InetAddress.getByName(name);
            }
          }

          synchronized int asked() {
            return asked;
          }
        }
        """;
    compilation.addSourceLines("Lazy.java", lines).doTest();
    CheckTesting.strictly(NetworkUnderLock.class)
        .addSourceLines(
            "Lazy.java",
            lines.replace(
                "// STRICTLY", "// BUG: Diagnostic contains: waits for a name server under a lock"))
        .doTest();
  }

  @Test
  void aLockForWhatIsDoneUnderItKeepsNobodyElseWaiting() {
    compilation
        .addSourceLines(
            "Locks.java",
            """
            import java.io.IOException;
            import java.io.OutputStream;
            import java.net.InetAddress;
            import java.net.InetSocketAddress;
            import java.net.Socket;
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.locks.Lock;
            import java.util.concurrent.locks.ReentrantLock;
            import java.util.concurrent.locks.ReentrantReadWriteLock;

            class Locks {
              static class Turns {
                private final Object turn = new Object();
                private final Object other = new Object();
                private Object peer;
                private boolean ended;

                void connect(String name) throws IOException {
                  synchronized (turn) {
                    peer = InetAddress.getByName(name);
                  }
                }

                void end() {
                  synchronized (turn) {
                    ended = true;
                    turn.notifyAll();
                  }
                }

                void find(String name) throws IOException {
                  synchronized (other) {
                    // BUG: Diagnostic contains: it is synchronized on other
                    peer = InetAddress.getByName(name);
                  }
                }

                void forget() {
                  synchronized (other) {
                    peer = null;
                  }
                }
              }

              static class Reading {
                private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
                private final Lock reading = lock.readLock();
                private final Lock writing = lock.writeLock();
                private Object peer;

                Object find(String name) throws IOException {
                  reading.lock();
                  try {
                    return InetAddress.getByName(name);
                  } finally {
                    reading.unlock();
                  }
                }

                Object peer() {
                  reading.lock();
                  try {
                    return peer;
                  } finally {
                    reading.unlock();
                  }
                }

                void replace(String name) throws IOException {
                  writing.lock();
                  try {
                    // BUG: Diagnostic contains: writing is held
                    peer = InetAddress.getByName(name);
                  } finally {
                    writing.unlock();
                  }
                }

                void forget() {
                  writing.lock();
                  try {
                    peer = null;
                  } finally {
                    writing.unlock();
                  }
                }
              }

              static class OfOneCall {
                List<Object> findAll(List<String> names) throws Exception {
                  List<Object> found = new ArrayList<>();
                  ReentrantLock lock = new ReentrantLock();
                  Thread finder =
                      new Thread() {
                        @Override
                        public void run() {
                          lock.lock();
                          try {
                            found.add(new InetSocketAddress(names.get(0), 1));
                          } finally {
                            lock.unlock();
                          }
                        }
                      };
                  finder.start();
                  lock.lock();
                  try {
                    return List.copyOf(found);
                  } finally {
                    lock.unlock();
                  }
                }
              }

              static class Output {
                private InetSocketAddress peer;
                private Socket socket;
                private OutputStream stream;

                synchronized void write(byte[] message) throws IOException {
                  if (socket == null) {
                    socket = new Socket();
                    socket.connect(peer, 1000);
                    stream = socket.getOutputStream();
                  }
                  stream.write(message);
                }

                synchronized void flush() throws IOException {
                  stream.flush();
                }
              }

              static class Pool {
                private Object state;
                private Object latest;

                void renew(String name) throws IOException {
                  Object seen = state;
                  synchronized (this) {
                    if (state == seen) {
                      state = InetAddress.getByName(name);
                    }
                  }
                }

                synchronized void refresh(String name) throws IOException {
                  // BUG: Diagnostic contains: refresh is synchronized
                  latest = InetAddress.getByName(name);
                }

                synchronized Object latest() {
                  return latest;
                }
              }

              static class Ending {
                private Object latest;

                synchronized void refresh(String name) throws IOException {
                  latest = InetAddress.getByName(name);
                }

                synchronized void shutdown() {
                  latest = null;
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void whoConnectsItselfKeepsTheLockForItsUsers() {
    String lines =
        """
        import java.io.IOException;
        import java.net.Socket;
        import java.util.ArrayList;
        import java.util.List;

        class Binding {
          private final List<Peer> peers = new ArrayList<>();
          private Socket socket;
          private int sent;

          void send(String host) throws IOException {
            synchronized (this) {
              // STRICTLY
              connect(host);
              sent++;
            }
          }

          void send(Peer peer) throws IOException {
            synchronized (peers) {
              // BUG: Diagnostic contains: (peer.connect → new Socket)
              peer.connect();
            }
          }

          int count() {
            synchronized (peers) {
              return peers.size();
            }
          }

          synchronized int sent() {
            return sent;
          }

          private void connect(String host) throws IOException {
            socket = new Socket(host, 80);
          }

          static class Peer {
            private Socket socket;

            void connect() throws IOException {
              socket = new Socket("peer.example", 80);
            }
          }
        }
        """;
    compilation.addSourceLines("Binding.java", lines).doTest();
    CheckTesting.strictly(NetworkUnderLock.class)
        .addSourceLines(
            "Binding.java",
            lines.replace("// STRICTLY", "// BUG: Diagnostic contains: (connect → new Socket)"))
        .doTest();
  }

  @Test
  void whatIsKeptInOrderIsForTheStrictProfile() {
    String source =
        """
        import java.sql.Connection;
        import java.sql.SQLException;
        import javax.sql.DataSource;

        class States {
          private final DataSource database;
          private String last;

          States(DataSource database) {
            this.database = database;
          }

          synchronized void saveState(String state) throws SQLException {
            last = state;
            // STRICT
            try (Connection connection = database.getConnection()) {
              last += connection.getCatalog();
            }
          }

          synchronized void compare(String state) throws SQLException {
            // BUG: Diagnostic contains: compare is synchronized
            try (Connection connection = database.getConnection()) {
              last += connection.getCatalog();
            }
          }

          synchronized String last() {
            return last;
          }
        }
        """;
    compilation.addSourceLines("States.java", source).doTest();
    CheckTesting.strictly(NetworkUnderLock.class)
        .addSourceLines(
            "States.java",
            source.replace("// STRICT", "// BUG: Diagnostic contains: saveState is synchronized"))
        .doTest();
  }

  @Test
  void ownMachineIsForTheStrictProfile() {
    String source =
        """
        import java.io.IOException;
        import java.net.InetAddress;
        import java.net.InetSocketAddress;
        import java.net.Socket;

        class Peers {
          private boolean found;

          synchronized boolean find() throws IOException {
            try (Socket socket = new Socket()) {
              // STRICT
              socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), 8333), 500);
              found = true;
            }
            return found;
          }

          synchronized boolean find(InetAddress peer) throws IOException {
            try (Socket socket = new Socket()) {
              // BUG: Diagnostic contains: find is synchronized
              socket.connect(new InetSocketAddress(peer, 8333), 500);
              found = true;
            }
            return found;
          }

          synchronized boolean found() {
            return found;
          }
        }
        """;
    compilation.addSourceLines("Peers.java", source).doTest();
    CheckTesting.strictly(NetworkUnderLock.class)
        .addSourceLines(
            "Peers.java",
            source.replace("// STRICT", "// BUG: Diagnostic contains: find is synchronized"))
        .doTest();
  }

  @Test
  void ofTwoWaitsTheOneForThePeerIsTold() {
    CheckTesting.compilation(NetworkUnderLock.class)
        .addSourceLines(
            "Sessions.java",
            """
            import java.io.IOException;
            import java.net.InetAddress;
            import java.net.Socket;
            import java.net.UnknownHostException;
            import java.util.HashMap;
            import java.util.Map;

            class Sessions {
              private final Map<String, Object> known = new HashMap<>();

              synchronized void dial(String host) throws IOException {
                InetAddress address = InetAddress.getByName(host);
                // BUG: Diagnostic contains: This waits for the network under a lock
                known.put(host, new Socket(address, 80));
              }

              synchronized void find(String host) throws UnknownHostException {
                // BUG: Diagnostic contains: This waits for a name server under a lock
                known.put(host, InetAddress.getByName(host));
              }

              synchronized int size() {
                return known.size();
              }
            }
            """)
        .doTest();
  }
}
