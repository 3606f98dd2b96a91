package dev.fairlead.checks.workers;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class ConnectionSharedWithWorkersTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(ConnectionSharedWithWorkers.class);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Loader.java",
            """
            import java.sql.Connection;
            import java.sql.SQLException;
            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import java.util.concurrent.Executors;
            import java.util.concurrent.Future;
            import javax.sql.DataSource;

            class Loader {
              private final ExecutorService pool = Executors.newFixedThreadPool(4);
              private final ExecutorService one = Executors.newSingleThreadExecutor();
              private DataSource source;
              private Connection connection;

              void beforeTheLoop(List<String> rows) throws SQLException {
                Connection shared = source.getConnection();
                for (String row : rows) {
                  // BUG: Diagnostic contains: All workers started here use the same Connection shared
                  pool.submit(() -> shared.prepareStatement(row).execute());
                }
              }

              void field(List<String> rows) {
                for (int i = 0; i < 4; i++) {
                  // BUG: Diagnostic contains: All workers started here use the same Connection
                  pool.execute(
                      () -> {
                        try {
                          connection.commit();
                        } catch (SQLException e) {
                          throw new IllegalStateException(e);
                        }
                      });
                }
              }

              void named(int threads) throws SQLException {
                Connection shared = source.getConnection();
                for (int i = 0; i < threads; i++) {
                  // BUG: Diagnostic contains: the same Connection shared
                  new Writer(shared).start();
                }
              }

              static final class Writer extends Thread {
                private final Connection connection;

                Writer(Connection connection) {
                  this.connection = connection;
                }
              }

              void parallel(List<String> rows) throws SQLException {
                Connection shared = source.getConnection();
                // BUG: Diagnostic contains: All workers started here use the same Connection shared
                rows.parallelStream().forEach(row -> write(shared, row));
              }

              private static void write(Connection connection, String row) {}

              void usedOn(Runnable other) throws SQLException {
                Connection shared = source.getConnection();
                // BUG: Diagnostic contains: and so does the code that follows
                pool.submit(() -> shared.createStatement());
                shared.commit();
              }

              void inTheWorker(List<String> rows) {
                for (String row : rows) {
                  pool.submit(
                      () -> {
                        try (Connection mine = source.getConnection()) {
                          return mine.prepareStatement(row).execute();
                        }
                      });
                }
              }

              void onePerWorker(List<String> rows) throws SQLException {
                for (String row : rows) {
                  Connection mine = source.getConnection();
                  pool.submit(() -> mine.prepareStatement(row).execute());
                }
              }

              void handedOver() throws Exception {
                Connection mine = source.getConnection();
                Future<?> done = pool.submit(() -> mine.createStatement());
                done.get();
                mine.commit();
              }

              void oneThread(List<String> rows) throws SQLException {
                Connection shared = source.getConnection();
                for (String row : rows) {
                  one.submit(() -> shared.prepareStatement(row).execute());
                }
              }

              void locked(List<String> rows) throws SQLException {
                Connection shared = source.getConnection();
                for (String row : rows) {
                  pool.submit(
                      () -> {
                        synchronized (shared) {
                          return shared.prepareStatement(row).execute();
                        }
                      });
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void sessions() {
    compilation
        .addSourceLines(
            "Consumers.java",
            """
            import jakarta.jms.Connection;
            import jakarta.jms.JMSException;
            import jakarta.jms.Session;

            class Consumers {
              void start(Connection connection, int threads) throws JMSException {
                Session session = connection.createSession();
                for (int i = 0; i < threads; i++) {
                  // BUG: Diagnostic contains: the same Session session
                  new Thread(new Consumer(session)).start();
                }
              }

              void startWithConnection(Connection connection, int threads) {
                for (int i = 0; i < threads; i++) {
                  new Thread(() -> open(connection)).start();
                }
              }

              private static void open(Connection connection) {}

              record Consumer(Session session) implements Runnable {
                @Override
                public void run() {}
              }
            }
            """)
        .addSourceLines(
            "Store.java",
            """
            import java.sql.Connection;
            import java.sql.SQLException;
            import java.util.List;
            import java.util.concurrent.Executor;
            import javax.sql.DataSource;

            class Store {
              private DataSource source;
              // BUG: Diagnostic contains: made under a lock, so several threads come for it, and put uses
              private Connection connection;
              private Connection guarded;
              private Connection ofOneThread;
              private Executor executor;

              private synchronized void open() throws SQLException {
                if (connection == null) {
                  connection = source.getConnection();
                }
                if (guarded == null) {
                  guarded = source.getConnection();
                }
              }

              void put(String row) throws SQLException {
                open();
                connection.prepareStatement(row).execute();
                synchronized (this) {
                  guarded.prepareStatement(row).execute();
                }
              }

              void openOnce(String row) throws SQLException {
                if (ofOneThread == null) {
                  ofOneThread = source.getConnection();
                }
                ofOneThread.prepareStatement(row).execute();
              }

              void throughHelper(List<String> rows) throws SQLException {
                Connection shared = source.getConnection();
                for (String row : rows) {
                  // BUG: Diagnostic contains: All workers started here use the same Connection shared
                  later(
                      () -> {
                        try {
                          shared.prepareStatement(row).execute();
                        } catch (SQLException e) {
                          throw new IllegalStateException(e);
                        }
                      });
                }
              }

              private void later(Runnable task) {
                executor.execute(task);
              }
            }
            """)
        .addSourceLines(
            "Singleton.java",
            """
            import java.sql.Connection;
            import java.sql.DriverManager;
            import java.sql.SQLException;

            class Singleton {
              // BUG: Diagnostic contains: and get gives it to all its callers
              private static Connection connection;

              static synchronized Connection get(String url) throws SQLException {
                if (connection == null) {
                  connection = DriverManager.getConnection(url);
                }
                return connection;
              }
            }
            """)
        .addSourceLines(
            "org/springframework/stereotype/Service.java",
            """
            package org.springframework.stereotype;

            public @interface Service {}
            """)
        .addSourceLines(
            "org/springframework/scheduling/annotation/Scheduled.java",
            """
            package org.springframework.scheduling.annotation;

            public @interface Scheduled {}
            """)
        .addSourceLines(
            "org/springframework/web/context/annotation/RequestScope.java",
            """
            package org.springframework.web.context.annotation;

            public @interface RequestScope {}
            """)
        .addSourceLines(
            "javax/annotation/PostConstruct.java",
            """
            package javax.annotation;

            public @interface PostConstruct {}
            """)
        .addSourceLines(
            "com/google/inject/Inject.java",
            """
            package com.google.inject;

            public @interface Inject {}
            """)
        .addSourceLines(
            "com/google/inject/Singleton.java",
            """
            package com.google.inject;

            public @interface Singleton {}
            """)
        .addSourceLines(
            "Services.java",
            """
            import com.google.inject.Inject;
            import com.google.inject.Singleton;
            import java.sql.Connection;
            import java.sql.DriverManager;
            import java.sql.SQLException;
            import javax.annotation.PostConstruct;
            import javax.sql.DataSource;
            import org.springframework.scheduling.annotation.Scheduled;
            import org.springframework.stereotype.Service;
            import org.springframework.web.context.annotation.RequestScope;

            class Services {
              @Service
              static class Users {
                // BUG: Diagnostic contains: and find runs for several callers at once
                private Connection connection;

                @PostConstruct
                void prepare() throws SQLException {
                  connection = DriverManager.getConnection("jdbc:h2:mem:");
                }

                public boolean find(String name) throws SQLException {
                  return query(name);
                }

                private boolean query(String name) throws SQLException {
                  return connection().prepareStatement(name).execute();
                }

                private Connection connection() {
                  return connection;
                }
              }

              @Service
              static class Locked {
                private Connection connection;

                @PostConstruct
                void prepare() throws SQLException {
                  connection = DriverManager.getConnection("jdbc:h2:mem:");
                }

                public synchronized boolean find(String name) throws SQLException {
                  return connection.prepareStatement(name).execute();
                }

                public void close() throws SQLException {
                  connection.close();
                }
              }

              @Service
              static class Given {
                private final Connection mayFindTheThreadsOwn;

                Given(Connection connection) {
                  this.mayFindTheThreadsOwn = connection;
                }

                public boolean find(String name) throws SQLException {
                  return mayFindTheThreadsOwn.prepareStatement(name).execute();
                }
              }

              @Service
              @RequestScope
              static class OneForEachRequest {
                private final Connection connection = DriverManager.getConnection("jdbc:h2:mem:");

                OneForEachRequest() throws SQLException {}

                public boolean find(String name) throws SQLException {
                  return connection.prepareStatement(name).execute();
                }
              }

              @Service
              static class OneTimer {
                private final Connection connection = DriverManager.getConnection("jdbc:h2:mem:");

                OneTimer() throws SQLException {}

                @Scheduled
                public void refresh() throws SQLException {
                  connection.prepareStatement("").execute();
                }
              }

              @Service
              static class TwoTimers {
                // BUG: Diagnostic contains: and refresh and remove run at the same time
                private final Connection connection = DriverManager.getConnection("jdbc:h2:mem:");

                TwoTimers() throws SQLException {}

                @Scheduled
                public void refresh() throws SQLException {
                  connection.prepareStatement("").execute();
                }

                @Scheduled
                public void remove() throws SQLException {
                  connection.prepareStatement("").execute();
                }
              }

              @Singleton
              static class Injected {
                // BUG: Diagnostic contains: and find runs for several callers at once
                @Inject private Connection connection;
                @Inject private DataSource source;

                public boolean find(String name) throws SQLException {
                  return connection.prepareStatement(name).execute();
                }

                public boolean findSafely(String name) throws SQLException {
                  return source.getConnection().prepareStatement(name).execute();
                }
              }
            }
            """)
        .addSourceLines(
            "Listening.java",
            """
            import jakarta.jms.JMSException;
            import jakarta.jms.Message;
            import jakarta.jms.MessageConsumer;
            import jakarta.jms.MessageListener;

            class Listening {
              void register(MessageConsumer consumer) throws JMSException {
                Receiver receiver = new Receiver(consumer);
                consumer.setMessageListener(receiver);
              }

              static class Receiver implements MessageListener {
                private final MessageConsumer consumer;

                Receiver(MessageConsumer consumer) {
                  this.consumer = consumer;
                }

                @Override
                public void onMessage(Message message) {}
              }
            }
            """)
        .addSourceLines(
            "Reaching.java",
            """
            import java.sql.Connection;
            import java.sql.SQLException;
            import java.util.List;
            import java.util.concurrent.ExecutorService;

            class Reaching {
              private final Connection connection;
              private final ExecutorService pool;

              Reaching(Connection connection, ExecutorService pool) {
                this.connection = connection;
                this.pool = pool;
              }

              void throughHelper(List<String> rows) {
                for (String row : rows) {
                  // BUG: Diagnostic contains: All workers started here use the same Connection
                  pool.execute(() -> write(row));
                }
              }

              void throughReference(int threads) {
                for (int i = 0; i < threads; i++) {
                  // BUG: Diagnostic contains: All workers started here use the same Connection
                  pool.execute(this::flush);
                }
              }

              void throughInnerClass(int threads) {
                for (int i = 0; i < threads; i++) {
                  // BUG: Diagnostic contains: All workers started here use the same Connection
                  new Thread(new Writer()).start();
                }
              }

              void locked(List<String> rows) {
                for (String row : rows) {
                  pool.execute(() -> writeLocked(row));
                }
              }

              class Writer implements Runnable {
                @Override
                public void run() {
                  flush();
                }
              }

              private void flush() {
                write("");
              }

              private synchronized void writeLocked(String row) {
                write(row);
              }

              private void write(String row) {
                try {
                  connection.prepareStatement(row).execute();
                } catch (SQLException e) {
                  throw new IllegalStateException(e);
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(ConnectionSharedWithWorkers.class)
        .addInputLines(
            "Loader.java",
            """
            import java.sql.Connection;
            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import javax.sql.DataSource;

            class Loader {
              void inTheWorker(DataSource source, ExecutorService pool, List<String> rows)
                  throws Exception {
                Connection shared = source.getConnection();
                for (String row : rows) {
                  pool.submit(() -> shared.prepareStatement(row).execute());
                }
              }

              void inTheRound(DataSource source, int threads) throws Exception {
                Connection shared = source.getConnection();
                for (int i = 0; i < threads; i++) {
                  new Writer(shared).start();
                }
              }

              void stillUsed(DataSource source, ExecutorService pool, List<String> rows)
                  throws Exception {
                Connection shared = source.getConnection();
                for (String row : rows) {
                  pool.submit(() -> shared.prepareStatement(row).execute());
                }
                shared.close();
              }

              static final class Writer extends Thread {
                private final Connection connection;

                Writer(Connection connection) {
                  this.connection = connection;
                }
              }
            }
            """)
        .addOutputLines(
            "Loader.java",
            """
            import java.sql.Connection;
            import java.util.List;
            import java.util.concurrent.ExecutorService;
            import javax.sql.DataSource;

            class Loader {
              void inTheWorker(DataSource source, ExecutorService pool, List<String> rows)
                  throws Exception {
                for (String row : rows) {
                  pool.submit(
                      () -> {
                        try (Connection shared = source.getConnection()) {
                          return shared.prepareStatement(row).execute();
                        }
                      });
                }
              }

              void inTheRound(DataSource source, int threads) throws Exception {
                for (int i = 0; i < threads; i++) {
                  Connection shared = source.getConnection();
                  new Writer(shared).start();
                }
              }

              void stillUsed(DataSource source, ExecutorService pool, List<String> rows)
                  throws Exception {
                Connection shared = source.getConnection();
                for (String row : rows) {
                  pool.submit(() -> shared.prepareStatement(row).execute());
                }
                shared.close();
              }

              static final class Writer extends Thread {
                private final Connection connection;

                Writer(Connection connection) {
                  this.connection = connection;
                }
              }
            }
            """)
        .doTest(TestMode.AST_MATCH);
  }

  @Test
  void aConnectionMayRunItsOwnConsumers() {
    CheckTesting.compilation(ConnectionSharedWithWorkers.class)
        .addSourceLines(
            "Channel.java",
            """
            import dev.fairlead.annotations.Connection;
            import dev.fairlead.annotations.RunsOnWorkers;
            import dev.fairlead.annotations.Times;

            @Connection
            public interface Channel {
              void consume(String queue, @RunsOnWorkers(Times.REPEATEDLY) Runnable consumer);

              void acknowledge();
            }
            """)
        .addSourceLines(
            "Consumers.java",
            """
            import java.util.List;
            import java.util.concurrent.ExecutorService;

            class Consumers {
              void own(Channel channel, List<String> queues) {
                for (String queue : queues) {
                  channel.consume(queue, () -> channel.acknowledge());
                }
              }

              void ofAnother(Channel channel, Channel other, List<String> queues) {
                for (String queue : queues) {
                  // BUG: Diagnostic contains: All workers started here use the same Channel other
                  channel.consume(queue, () -> other.acknowledge());
                }
              }
            }
            """)
        .doTest();
  }

  @Test
  void aTimerAndCallersUseOneConnection() {
    CheckTesting.compilation(ConnectionSharedWithWorkers.class)
        .addSourceLines(
            "Cache.java",
            """
            import dev.fairlead.annotations.Closes;
            import dev.fairlead.annotations.Connection;
            import dev.fairlead.annotations.Opens;

            @Connection
            public class Cache {
              @Opens
              public Cache() {}

              public String get(String key) {
                return key;
              }

              public void purge() {}

              @Closes
              public void close() {}
            }
            """)
        .addSourceLines(
            "Tokens.java",
            """
            import java.util.concurrent.Executors;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            class Tokens {
              private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
              private final Cache cache = new Cache();

              Tokens() {
                // BUG: Diagnostic contains: The task repeated here uses the Cache cache
                timer.scheduleWithFixedDelay(this::purge, 1, 1, TimeUnit.MINUTES);
              }

              String find(String token) {
                return cache.get(token);
              }

              private void purge() {
                cache.purge();
              }
            }
            """)
        .addSourceLines(
            "StaticTokens.java",
            """
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            class StaticTokens {
              // BUG: Diagnostic contains: and so does find on the threads of its callers
              private static Cache cache = new Cache();

              StaticTokens(ScheduledExecutorService timer) {
                timer.scheduleAtFixedRate(() -> cache.purge(), 1, 1, TimeUnit.MINUTES);
              }

              String find(String token) {
                return cache.get(token);
              }
            }
            """)
        .addSourceLines(
            "Careful.java",
            """
            import java.util.concurrent.Future;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;

            class Careful {
              private final ScheduledExecutorService timer;
              private final Cache locked = new Cache();
              private final Cache ofTask = new Cache();
              private final Cache ofTimer = new Cache();

              Careful(ScheduledExecutorService timer) {
                this.timer = timer;
                timer.scheduleAtFixedRate(this::purgeLocked, 1, 1, TimeUnit.MINUTES);
                timer.scheduleAtFixedRate(this::purge, 1, 1, TimeUnit.MINUTES);
                timer.scheduleAtFixedRate(() -> ofTimer.purge(), 1, 1, TimeUnit.MINUTES);
              }

              private synchronized void purgeLocked() {
                locked.purge();
              }

              synchronized String find(String token) {
                return locked.get(token);
              }

              void purge() {
                ofTask.purge();
              }

              void close() {
                ofTask.purge();
                ofTask.close();
              }

              Future<String> findLater(String token) {
                return timer.submit(() -> ofTimer.get(token));
              }
            }
            """)
        .doTest();
  }

  @Test
  void aClientOnOneConnection() {
    CheckTesting.compilation(ConnectionSharedWithWorkers.class)
        .addSourceLines(
            "Client.java",
            """
            import dev.fairlead.annotations.Carries;
            import dev.fairlead.annotations.Connection;
            import dev.fairlead.annotations.Opens;
            import dev.fairlead.annotations.Sharing;

            @Connection(sharing = Sharing.SHAREABLE, expensive = true)
            public class Client {
              public static Builder custom() {
                return new Builder();
              }

              public void send(String text) {}

              @Connection
              public static class OneConnection {
                @Opens
                public OneConnection() {}
              }

              @Connection(sharing = Sharing.SHAREABLE)
              public static class ManyConnections {}

              public static class Builder {
                public Builder setManager(@Carries Object manager) {
                  return this;
                }

                @Carries
                @Opens
                public Client build() {
                  return new Client();
                }
              }
            }
            """)
        .addSourceLines(
            "Hooks.java",
            """
            import java.util.List;
            import java.util.concurrent.ExecutorService;

            class Hooks {
              private final ExecutorService executor;
              private final Client one;
              private final Client many;
              private final Client alone;

              Hooks(ExecutorService executor) {
                this.executor = executor;
                // BUG: Diagnostic contains: use the same Client one, whose one connection is for one thread
                one = Client.custom().setManager(new Client.OneConnection()).build();
                many = Client.custom().setManager(new Client.ManyConnections()).build();
                alone = Client.custom().setManager(new Client.OneConnection()).build();
              }

              void deliver(List<String> hooks) {
                for (String hook : hooks) {
                  executor.execute(() -> one.send(hook));
                  executor.execute(() -> many.send(hook));
                }
                alone.send("end");
              }
            }
            """)
        .doTest();
  }
}
