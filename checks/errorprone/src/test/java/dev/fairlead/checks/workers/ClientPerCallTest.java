package dev.fairlead.checks.workers;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class ClientPerCallTest {
  private static final String FAILING_CLIENT =
      """
      import dev.fairlead.annotations.Closes;
      import dev.fairlead.annotations.Connection;
      import dev.fairlead.annotations.Opens;
      import dev.fairlead.annotations.Sharing;
      import java.io.IOException;

      @Connection(sharing = Sharing.SHAREABLE, expensive = true)
      public class Client implements AutoCloseable {
        @Opens
        public Client() {}

        public String get(String path) throws IOException {
          return path;
        }

        public void get(String path, Runnable done) throws IOException {}

        public boolean isUp() {
          return true;
        }

        public void start() throws IOException {}

        public Resource at(String path) {
          return new Resource();
        }

        @Override
        @Closes
        public void close() {}

        public static class Resource {
          public String get() throws IOException {
            return "";
          }
        }
      }
      """;

  @Test
  void identification() {
    CheckTesting.compilation(ClientPerCall.class)
        .addSourceLines(
            "Client.java",
            """
            import dev.fairlead.annotations.Borrows;
            import dev.fairlead.annotations.Carries;
            import dev.fairlead.annotations.Closes;
            import dev.fairlead.annotations.Connection;
            import dev.fairlead.annotations.Opens;
            import dev.fairlead.annotations.Sharing;
            import dev.fairlead.annotations.TakesOwnership;

            @Connection(sharing = Sharing.SHAREABLE, expensive = true)
            public class Client implements AutoCloseable {
              @Opens
              public Client() {}

              @Opens
              public Client(Client parent) {}

              public String get(String path) {
                return path;
              }

              public Session session() {
                return new Session();
              }

              @Override
              @Closes
              public void close() {}

              @Connection
              public static class Session implements AutoCloseable {
                public String get(String path) {
                  return path;
                }

                @Override
                @Closes
                public void close() {}
              }

              public static class Provider {
                public Provider(@Borrows Client client) {}
              }

              public static class Template {
                public void setClient(@Carries Client client) {}

                public void use() {}
              }

              public static class Owner {
                public Owner(@TakesOwnership Client client) {}
              }
            }
            """)
        .addSourceLines(
            "Calls.java",
            """
            import java.net.URI;
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;
            import java.time.Duration;
            import java.util.ArrayList;
            import java.util.List;

            class Calls {
              private final HttpClient kept = HttpClient.newHttpClient();
              private final List<Client> all = new ArrayList<>();
              private Client field;

              String perCall(HttpRequest request) throws Exception {
                HttpClient client =
                    // BUG: Diagnostic contains: A HttpClient is made for every call of perCall
                    HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
                return client.send(request, BodyHandlers.ofString()).body();
              }

              String chained(HttpRequest request) throws Exception {
                // BUG: Diagnostic contains: A HttpClient is made for every call of chained
                return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
              }

              void perIteration(List<String> paths) {
                for (String path : paths) {
                  // BUG: Diagnostic contains: A Client is made in every round of this loop
                  Client client = new Client();
                  client.get(path);
                }
              }

              String sessionIsNotTheClient(String path) {
                // BUG: Diagnostic contains: A Client is made for every call
                Client client = new Client();
                try (Client.Session session = client.session()) {
                  return session.get(path);
                }
              }

              String throughHelper(String path) {
                // BUG: Diagnostic contains: A Client is made for every call
                Client client = new Client();
                return ask(client, path);
              }

              private static String ask(Client client, String path) {
                return client.get(path);
              }

              Client.Provider borrowed() {
                // BUG: Diagnostic contains: A Client is made for every call
                return new Client.Provider(new Client());
              }

              void carriedAndLost() {
                Client.Template template = new Client.Template();
                // BUG: Diagnostic contains: A Client is made for every call
                template.setClient(new Client());
                template.use();
              }

              Client.Template carriedAndReturned() {
                Client.Template template = new Client.Template();
                template.setClient(new Client());
                return template;
              }

              String kept(HttpRequest request) throws Exception {
                return kept.send(request, BodyHandlers.ofString()).body();
              }

              String closed(String path) {
                try (Client client = new Client()) {
                  return client.get(path);
                }
              }

              String closedByHelper(String path) {
                Client client = new Client();
                try {
                  return client.get(path);
                } finally {
                  quietly(client);
                }
              }

              private static void quietly(Client client) {
                if (client != null) {
                  client.close();
                }
              }

              Client returned() {
                Client client = new Client();
                return client;
              }

              Client.Session sessionReturned() {
                return new Client().session();
              }

              Client.Owner handedOver() {
                return new Client.Owner(new Client());
              }

              void stored() {
                Client client = new Client();
                all.add(client);
              }

              void assigned() {
                Client client = new Client();
                field = client;
              }

              String onItsMeans(Client parent, String path) {
                Client cheap = new Client(parent);
                return cheap.get(path);
              }

              Calls() {
                start();
              }

              private void start() {
                new Client().get("once for each object");
              }

              public static void main(String[] arguments) {
                new Client().get(arguments[0]);
              }
            }
            """)
        .doTest();
  }

  @Test
  void aConnectionThatOpensAnotherGivesItMeansOfItsOwn() {
    CheckTesting.compilation(ClientPerCall.class)
        .addSourceLines(
            "Hub.java",
            """
            import dev.fairlead.annotations.Borrows;
            import dev.fairlead.annotations.Closes;
            import dev.fairlead.annotations.Connection;
            import dev.fairlead.annotations.Opens;
            import dev.fairlead.annotations.Sharing;

            @Connection(sharing = Sharing.SHAREABLE, expensive = true)
            public class Hub {
              @Opens
              public Client client() {
                return null;
              }

              public Client view() {
                return null;
              }

              @Connection(sharing = Sharing.SHAREABLE, expensive = true)
              public interface Client {
                @Opens
                static Client on(@Borrows Hub hub) {
                  return null;
                }

                @Opens
                static Client over(Hub hub) {
                  return null;
                }

                void get(String path, Runnable done);

                @Closes
                void close();
              }
            }
            """)
        .addSourceLines(
            "Hubs.java",
            """
            class Hubs {
              private Hub hub;

              void forgotten(String path) {
                // BUG: Diagnostic contains: Client is made for every call of forgotten
                hub.client().get(path, () -> {});
              }

              void onBorrowed(String path) {
                // BUG: Diagnostic contains: Client is made for every call of onBorrowed
                Hub.Client.on(hub).get(path, () -> {});
              }

              void over(String path) {
                Hub.Client.over(hub).get(path, () -> {});
              }

              void setUp(Hub given, String path) {
                given.client().get(path, () -> {});
                Hub.Client.on(given).get(path, () -> {});
              }

              void view(String path) {
                hub.view().get(path, () -> {});
              }

              void closedInTheEnd(String path) {
                Hub.Client client = hub.client();
                client.get(path, () -> client.close());
              }

              void start() {
                Hub.Client client = hub.client();
                client.get("/", () -> client.get("/next", () -> {}));
              }
            }
            """)
        .doTest();
  }

  @Test
  void closedOnlyIfNothingThrows() {
    CheckTesting.compilation(ClientPerCall.class)
        .addSourceLines("Client.java", FAILING_CLIENT)
        .addSourceLines(
            "Calls.java",
            """
            import java.io.IOException;

            class Calls {
              String atLast(String path) throws IOException {
                // BUG: Diagnostic contains: closed only if nothing before that throws
                Client client = new Client();
                String answer = client.get(path);
                client.close();
                return answer;
              }

              String inTryButNotFinally(String path) {
                // BUG: Diagnostic contains: every call of inTryButNotFinally, and closed only if
                Client client = new Client();
                try {
                  String answer = client.get(path);
                  client.close();
                  return answer;
                } catch (IOException e) {
                  return null;
                }
              }

              void inLoop(Iterable<String> paths) throws IOException {
                for (String path : paths) {
                  // BUG: Diagnostic contains: in every round of this loop, and closed only if
                  Client client = new Client();
                  client.at(path).get();
                  client.close();
                }
              }

              String inFinally(String path) throws IOException {
                Client client = new Client();
                try {
                  return client.get(path);
                } finally {
                  client.close();
                }
              }

              String onBothWays(String path) throws IOException {
                Client client = new Client();
                try {
                  String answer = client.get(path);
                  client.close();
                  return answer;
                } catch (IOException e) {
                  client.close();
                  throw e;
                }
              }

              String asResource(String path) throws IOException {
                try (Client client = new Client()) {
                  return client.get(path);
                }
              }

              String asResourceOfAVariable(String path) throws IOException {
                Client client = new Client();
                try (client) {
                  return client.get(path);
                }
              }

              boolean nothingThrows() {
                Client client = new Client();
                boolean up = client.isUp();
                client.close();
                return up;
              }

              void closedWhenTheAnswerIsThere(String path) throws IOException {
                Client client = new Client();
                client.get(path, () -> client.close());
              }

              String byHelper(String path) throws IOException {
                Client client = new Client();
                try {
                  return client.get(path);
                } finally {
                  quietly(client);
                }
              }

              private static void quietly(Client client) {
                client.close();
              }

              public static void main(String[] arguments) throws IOException {
                Client client = new Client();
                client.get(arguments[0]);
                client.close();
              }
            }
            """)
        .doTest();
  }

  @Test
  void madeAndClosedForEachCallIsAChoice() {
    CheckTesting.strictly(ClientPerCall.class)
        .addSourceLines("Client.java", FAILING_CLIENT)
        .addSourceLines(
            "Calls.java",
            """
            import java.io.IOException;

            class Calls {
              String asResource(String path) throws IOException {
                // BUG: Diagnostic contains: A Client is made and closed for every call of asResource
                try (Client client = new Client()) {
                  return client.get(path);
                }
              }

              void start() throws IOException {
                try (Client client = new Client()) {
                  client.get("/up");
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void setterOfAChain() {
    CheckTesting.compilation(ClientPerCall.class)
        .addSourceLines("Client.java", FAILING_CLIENT)
        .addSourceLines(
            "Builder.java",
            """
            import dev.fairlead.annotations.Carries;

            public class Builder {
              public Builder client(@Carries Client client) {
                return this;
              }

              public Builder quiet() {
                return this;
              }

              @Carries
              public Built build() {
                return new Built();
              }

              public static class Built {}
            }
            """)
        .addSourceLines(
            "Calls.java",
            """
            class Calls {
              Builder.Built ofParameter(Builder builder) {
                builder.client(new Client()).quiet();
                return builder.build();
              }

              Builder.Built ofLocal() {
                Builder builder = new Builder();
                builder.quiet().client(new Client()).quiet();
                return builder.build();
              }

              void lost() {
                Builder builder = new Builder();
                // BUG: Diagnostic contains: A Client is made for every call of lost
                builder.quiet().client(new Client()).quiet();
              }

              void startedOnly() throws Exception {
                Client client = new Client();
                client.start();
                client.close();
              }
            }
            """)
        .doTest();
  }

  @Test
  void helperThatConfiguresWhatItOpens() {
    CheckTesting.compilation(ClientPerCall.class)
        .addSourceLines("Client.java", FAILING_CLIENT)
        .addSourceLines(
            "Calls.java",
            """
            import java.io.IOException;

            class Calls {
              private Client last;

              private Client client() {
                Client client = new Client();
                client.isUp();
                return client;
              }

              private Client lazily() {
                if (last == null) {
                  last = new Client();
                }
                return last;
              }

              private Client noted() {
                Client client = new Client();
                last = client;
                return client;
              }

              private Client given(Client parent) {
                Client client = parent;
                return client;
              }

              String forgotten(String path) throws IOException {
                // BUG: Diagnostic contains: A Client is made for every call of forgotten
                Client client = client();
                return client.get(path);
              }

              String kept(String path) throws IOException {
                Client client = lazily();
                return client.get(path);
              }

              String keptAndReturned(String path) throws IOException {
                return noted().get(path);
              }

              String ofSomebody(Client parent, String path) throws IOException {
                return given(parent).get(path);
              }

              String closed(String path) throws IOException {
                try (Client client = client()) {
                  return client.get(path);
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(ClientPerCall.class)
        .addInputLines(
            "Fetch.java",
            """
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;

            class Fetch {
              String get(HttpRequest request) throws Exception {
                HttpClient client = HttpClient.newHttpClient();
                return client.send(request, BodyHandlers.ofString()).body();
              }
            }
            """)
        .addOutputLines(
            "Fetch.java",
            """
            import java.net.http.HttpClient;
            import java.net.http.HttpRequest;
            import java.net.http.HttpResponse.BodyHandlers;

            class Fetch {
              private final HttpClient client = HttpClient.newHttpClient();

              String get(HttpRequest request) throws Exception {

                return client.send(request, BodyHandlers.ofString()).body();
              }
            }
            """)
        .doTest(TestMode.TEXT_MATCH);
  }

  @Test
  void anObjectForEachOfManyHasNoClientOfItsOwn() {
    CheckTesting.compilation(ClientPerCall.class)
        .addSourceLines(
            "Client.java",
            """
            import dev.fairlead.annotations.Closes;
            import dev.fairlead.annotations.Connection;
            import dev.fairlead.annotations.Opens;
            import dev.fairlead.annotations.Sharing;

            @Connection(sharing = Sharing.SHAREABLE, expensive = true)
            public class Client implements AutoCloseable {
              @Opens
              public Client() {}

              public String get(String path) {
                return path;
              }

              @Override
              @Closes
              public void close() {}
            }
            """)
        .addSourceLines(
            "Frameworks.java",
            """
            import dev.fairlead.annotations.OneOfMany;
            import dev.fairlead.annotations.Width;

            class Frameworks {
              @OneOfMany(per = "connection")
              public interface Handler {}

              @OneOfMany(per = "task", value = Width.LIMITED)
              public interface Function {}
            }
            """)
        .addSourceLines(
            "Objects.java",
            """
            import java.util.function.Consumer;

            class Objects {
              static class OfConnections implements Frameworks.Handler {
                // BUG: Diagnostic contains: A Client is made for each connection
                private final Client client = new Client();
                private final Client given;
                private static final Client ALL = new Client();

                OfConnections(Client given) {
                  this.given = given;
                }

                void handle() {
                  client.get("/");
                }

                void end() {
                  this.client.close();
                }
              }

              static class OfTasks implements Frameworks.Function {
                private Client closed;
                private Client left;
                private Client handedOver;
                Client seen = new Client();

                void open(Consumer<Client> pool) {
                  closed = new Client();
                  // BUG: Diagnostic contains: A Client is made for each task
                  this.left = new Client();
                  handedOver = new Client();
                  pool.accept(handedOver);
                }

                void close() {
                  closed.close();
                }
              }

              static class OfWhoKnows {
                private final Client client = new Client();
              }
            }
            """)
        .doTest();
  }

  @Test
  void answersKeepNothingOpenAndHelpersMayMakeTheClient() {
    CheckTesting.compilation(ClientPerCall.class)
        .addSourceLines(
            "Client.java",
            """
            import dev.fairlead.annotations.Closes;
            import dev.fairlead.annotations.Connection;
            import dev.fairlead.annotations.Opens;
            import dev.fairlead.annotations.Sharing;
            import java.util.concurrent.CompletableFuture;

            @Connection(sharing = Sharing.SHAREABLE, expensive = true)
            public class Client implements AutoCloseable {
              @Opens
              public Client() {}

              public CompletableFuture<String> ask(String path) {
                return null;
              }

              public CompletableFuture<Session> session() {
                return null;
              }

              @Override
              @Closes
              public void close() {}

              @Connection
              public interface Session {}
            }
            """)
        .addSourceLines(
            "Clients.java",
            """
            class Clients {
              private static Client one;

              static Client make() {
                return new Client();
              }

              static Client shared() {
                if (one == null) {
                  one = new Client();
                }
                return one;
              }

              static Client sometimes(boolean fresh) {
                return fresh ? new Client() : one;
              }
            }
            """)
        .addSourceLines(
            "Caller.java",
            """
            import java.util.concurrent.CompletableFuture;

            class Caller {
              CompletableFuture<Integer> length(String path) {
                // BUG: Diagnostic contains: A Client is made for every call of length
                Client client = new Client();
                return client.ask(path).thenApply(String::length);
              }

              CompletableFuture<Integer> closed(String path) {
                Client client = new Client();
                return client.ask(path).thenApply(String::length).whenComplete((n, e) -> client.close());
              }

              CompletableFuture<Client.Session> session() {
                return new Client().session();
              }

              CompletableFuture<String> helped(String path) {
                // BUG: Diagnostic contains: A Client is made for every call of helped
                return Clients.make().ask(path);
              }

              CompletableFuture<String> shared(String path) {
                return Clients.shared().ask(path);
              }

              CompletableFuture<String> sometimes(String path) {
                return Clients.sometimes(false).ask(path);
              }

              Client handedOn() {
                return Clients.make();
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatAFactoryHandsOutIsGivenBack() {
    CheckTesting.compilation(ClientPerCall.class)
        .addSourceLines(
            "Factory.java",
            """
            import dev.fairlead.annotations.Closes;
            import dev.fairlead.annotations.Connection;
            import dev.fairlead.annotations.Opens;
            import dev.fairlead.annotations.Sharing;
            import java.util.List;

            public interface Factory {
              @Opens
              Client client();

              @Connection(sharing = Sharing.SHAREABLE, expensive = true)
              interface Client {
                Session session();

                List<Node> nodes();

                @Closes
                void close();
              }

              @Connection
              interface Session {
                void setListener(Runnable listener);

                @Closes
                void close();
              }

              interface Node {
                String host();
              }
            }
            """)
        .addSourceLines(
            "Asking.java",
            """
            class Asking {
              private Factory factory;
              private Factory.Session kept;

              void probe() {
                // BUG: Diagnostic contains: A Factory.Client is made for every call of probe
                Factory.Client client = factory.client();
                Factory.Session session = client.session();
                session.close();
              }

              String hosts(Factory given) {
                String hosts = "";
                // BUG: Diagnostic contains: A Factory.Client is made for every call of hosts
                for (Factory.Node node : given.client().nodes()) {
                  hosts += node.host();
                }
                return hosts;
              }

              void givenBack() {
                Factory.Client client = factory.client();
                client.session();
                client.close();
              }

              void listens() {
                factory.client().session().setListener(() -> {});
              }

              void keeps() {
                kept = factory.client().session();
              }

              void runWhole() {
                factory.client().session();
              }
            }
            """)
        .addSourceLines(
            "Helped.java",
            """
            class Helped {
              private Own open(String host) {
                try {
                  if (host.isEmpty()) {
                    return new Own();
                  }
                  Own own = new Own();
                  return own;
                } catch (IllegalStateException e) {
                  return null;
                }
              }

              private Own none() {
                return null;
              }

              boolean login(String host) {
                // BUG: Diagnostic contains: A Own is made for every call of login
                Own own = open(host);
                return own != null && own.isUp();
              }

              boolean without() {
                return none().isUp();
              }

              boolean loginAndOut(String host) {
                Own own = open(host);
                if (own == null) {
                  return false;
                }
                try {
                  return own.isUp();
                } finally {
                  own.close();
                }
              }
            }
            """)
        .addSourceLines(
            "Own.java",
            """
            import dev.fairlead.annotations.Closes;
            import dev.fairlead.annotations.Connection;
            import dev.fairlead.annotations.Opens;
            import dev.fairlead.annotations.Sharing;

            @Connection(sharing = Sharing.SHAREABLE, expensive = true)
            class Own {
              @Opens
              Own() {}

              boolean isUp() {
                return true;
              }

              @Closes
              void close() {}
            }
            """)
        .doTest();
  }

  @Test
  void whatAnAnswerIsMadeOfKeepsNothingOpen() {
    CheckTesting.compilation(ClientPerCall.class)
        .addSourceLines(
            "Channel.java",
            """
            import dev.fairlead.annotations.Closes;
            import dev.fairlead.annotations.Connection;
            import dev.fairlead.annotations.Opens;
            import dev.fairlead.annotations.Sharing;

            @Connection(sharing = Sharing.SHAREABLE, expensive = true)
            public class Channel {
              @Opens
              public Channel() {}

              public byte[] read(String path) {
                return new byte[0];
              }

              @Closes
              public void shutdown() {}
            }
            """)
        .addSourceLines(
            "QuotaGrpc.java",
            """
            public final class QuotaGrpc {
              public static QuotaBlockingStub newBlockingStub(Channel channel) {
                return new QuotaBlockingStub();
              }

              public static QuotaBlockingStub wrap(Channel channel) {
                return null;
              }

              public static class QuotaBlockingStub {
                public QuotaBlockingStub withCompression(String name) {
                  return this;
                }

                public native Object check(String tenant);
              }
            }
            """)
        .addSourceLines(
            "Callers.java",
            """
            class Callers {
              private final Channel kept = new Channel();
              private QuotaGrpc.QuotaBlockingStub stub;

              String read(String path) {
                // BUG: Diagnostic contains: A Channel is made for every call of read
                byte[] bytes = new Channel().read(path);
                return new String(bytes);
              }

              Object check(String tenant) {
                return stub(tenant).withCompression("gzip").check(tenant);
              }

              private QuotaGrpc.QuotaBlockingStub stub(String tenant) {
                // BUG: Diagnostic contains: A Channel is made for every call of stub
                return QuotaGrpc.newBlockingStub(new Channel());
              }

              Object checkWithKept(String tenant) {
                return QuotaGrpc.newBlockingStub(kept).check(tenant);
              }

              void keepsStub() {
                stub = QuotaGrpc.newBlockingStub(new Channel());
              }

              QuotaGrpc.QuotaBlockingStub given() {
                return QuotaGrpc.newBlockingStub(new Channel());
              }
            }
            """)
        .doTest();
  }

  @Test
  void whatIsMadeOnFirstUse() {
    CheckTesting.compilation(ClientPerCall.class)
        .addSourceLines("Client.java", FAILING_CLIENT)
        .addSourceLines(
            "Monitor.java",
            """
            import java.util.List;

            class Monitor implements Runnable {
              private List<String> brokers;
              private String last;

              @Override
              public void run() {
                if (brokers == null) {
                  Client client = new Client();
                  brokers = List.of(String.valueOf(client.isUp()));
                }
              }

              void eachTime(List<String> given) {
                if (given == null) {
                  // BUG: Diagnostic contains: A Client is made for every call of eachTime
                  Client client = new Client();
                  given = List.of(String.valueOf(client.isUp()));
                }
              }

              void leftNull() {
                if (last == null) {
                  // BUG: Diagnostic contains: A Client is made for every call of leftNull
                  Client client = new Client();
                  client.isUp();
                  last = null;
                }
              }
            }
            """)
        .doTest();
  }
}
