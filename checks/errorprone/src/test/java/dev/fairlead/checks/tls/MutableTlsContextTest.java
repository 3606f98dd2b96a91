package dev.fairlead.checks.tls;

import com.google.errorprone.BugCheckerRefactoringTestHelper.TestMode;
import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import org.junit.jupiter.api.Test;

final class MutableTlsContextTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(MutableTlsContext.class);

  @Test
  void contextOfTheProcess() {
    compilation
        .addSourceLines(
            "Defaults.java",
            """
            import javax.net.ssl.SSLContext;
            import javax.net.ssl.SSLSocketFactory;
            import javax.net.ssl.TrustManager;

            class Defaults {
              SSLSocketFactory trusting(TrustManager[] all) throws Exception {
                final SSLContext context = SSLContext.getDefault();
                // BUG: Diagnostic contains: The SSLContext that is configured here is the whole
                context.init(null, all, null);
                return context.getSocketFactory();
              }

              void chained(TrustManager[] all) throws Exception {
                // BUG: Diagnostic contains: configured here is the whole process's
                SSLContext.getDefault().init(null, all, null);
              }

              Defaults(TrustManager[] all) throws Exception {
                SSLContext context = SSLContext.getDefault();
                // BUG: Diagnostic contains: configured here is the whole process's
                context.init(null, all, null);
              }

              SSLSocketFactory asItIs() throws Exception {
                return SSLContext.getDefault().getSocketFactory();
              }

              SSLSocketFactory either(TrustManager[] own) throws Exception {
                SSLContext context = SSLContext.getDefault();
                if (own != null) {
                  context = SSLContext.getInstance("TLS");
                  context.init(null, own, null);
                }
                return context.getSocketFactory();
              }

              SSLSocketFactory chosen(TrustManager[] own) throws Exception {
                SSLContext context =
                    own == null ? SSLContext.getDefault() : SSLContext.getInstance("TLS");
                if (own != null) {
                  context.init(null, own, null);
                }
                return context.getSocketFactory();
              }

              SSLSocketFactory later(TrustManager[] own) throws Exception {
                SSLContext context;
                if (own == null) {
                  context = SSLContext.getDefault();
                } else {
                  context = SSLContext.getInstance("TLS");
                }
                if (own != null) {
                  context.init(null, own, null);
                }
                return context.getSocketFactory();
              }
            }
            """)
        .doTest();
  }

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Contexts.java",
            """
            import javax.net.ssl.KeyManager;
            import javax.net.ssl.SSLContext;
            import javax.net.ssl.SSLEngine;
            import javax.net.ssl.SSLSocketFactory;

            class Contexts {
              private static SSLContext shared;
              private SSLContext lazy;
              private volatile SSLContext current;
              private final SSLContext own;

              Contexts(KeyManager[] keys) throws Exception {
                own = SSLContext.getInstance("TLS");
                own.init(keys, null, null);
              }

              static SSLEngine everyCall() throws Exception {
                shared = SSLContext.getInstance("TLS");
                // BUG: Diagnostic contains: The SSLContext is in the field shared before
                shared.init(null, null, null);
                return shared.createSSLEngine();
              }

              SSLContext lazily() throws Exception {
                if (lazy == null) {
                  lazy = SSLContext.getInstance("TLS");
                  // BUG: Diagnostic contains: The SSLContext is in the field lazy before
                  lazy.init(null, null, null);
                }
                return lazy;
              }

              void reload(KeyManager[] keys) throws Exception {
                // BUG: Diagnostic contains: The SSLContext in the field own is shared already
                own.init(keys, null, null);
              }

              void replace(KeyManager[] keys) throws Exception {
                SSLContext next = SSLContext.getInstance("TLS");
                next.init(keys, null, null);
                current = next;
              }

              void tooEarly(KeyManager[] keys) throws Exception {
                SSLContext next = SSLContext.getInstance("TLS");
                current = next;
                // BUG: Diagnostic contains: The SSLContext is in the field current before
                next.init(keys, null, null);
              }

              SSLSocketFactory twice(KeyManager[] keys) throws Exception {
                SSLContext context = SSLContext.getInstance("TLS");
                context.init(null, null, null);
                SSLSocketFactory factory = context.getSocketFactory();
                // BUG: Diagnostic contains: The SSLContext context was used before
                context.init(keys, null, null);
                return factory;
              }
            }
            """)
        .addSourceLines(
            "Keys.java",
            """
            import java.io.InputStream;
            import java.security.KeyStore;

            class Keys {
              private KeyStore keys;

              void load(InputStream in, char[] password) throws Exception {
                keys = KeyStore.getInstance("PKCS12");
                keys.load(in, password);
              }
            }
            """)
        .addSourceLines(
            "Locked.java",
            """
            import javax.net.ssl.SSLContext;

            class Locked {
              private SSLContext context;
              private volatile boolean made;

              synchronized SSLContext get() throws Exception {
                if (context == null) {
                  context = SSLContext.getInstance("TLS");
                  context.init(null, null, null);
                }
                return context;
              }
            }
            """)
        .addSourceLines(
            "Flagged.java",
            """
            import javax.net.ssl.SSLContext;

            class Flagged {
              private SSLContext context;
              private volatile boolean made;

              SSLContext get() throws Exception {
                if (!made) {
                  synchronized (this) {
                    if (!made) {
                      context = SSLContext.getInstance("TLS");
                      context.init(null, null, null);
                      made = true;
                    }
                  }
                }
                return context;
              }
            }
            """)
        .addSourceLines(
            "Racy.java",
            """
            import javax.net.ssl.SSLContext;

            class Racy {
              private volatile SSLContext context;

              SSLContext get() throws Exception {
                if (context == null) {
                  synchronized (this) {
                    if (context == null) {
                      context = SSLContext.getInstance("TLS");
                      // BUG: Diagnostic contains: The SSLContext is in the field context before
                      context.init(null, null, null);
                    }
                  }
                }
                return context;
              }
            }
            """)
        .addSourceLines(
            "Helpers.java",
            """
            import java.util.ArrayList;
            import java.util.List;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;
            import java.util.concurrent.locks.ReentrantLock;
            import javax.net.ssl.KeyManager;
            import javax.net.ssl.SSLContext;
            import javax.net.ssl.SSLSocketFactory;

            class Helpers {
              private static SSLContext shared;
              private static SSLContext wellMade;
              private final SSLContext own;
              private SSLContext perConnection;
              private SSLContext lazy;
              private final ReentrantLock lock = new ReentrantLock();

              Helpers(KeyManager[] keys, ScheduledExecutorService timer) throws Exception {
                own = SSLContext.getInstance("TLS");
                own.init(keys, null, null);
                timer.scheduleAtFixedRate(
                    () -> {
                      try {
                        // BUG: Diagnostic contains: The SSLContext in the field own is shared already
                        own.init(keys, null, null);
                      } catch (Exception e) {
                        throw new IllegalStateException(e);
                      }
                    },
                    1,
                    1,
                    TimeUnit.HOURS);
                setUp();
              }

              private void setUp() throws Exception {
                lazy = SSLContext.getInstance("TLS");
                lazy.init(null, null, null);
              }

              static SSLContext shared(KeyManager[] keys) throws Exception {
                if (shared == null) {
                  shared = SSLContext.getInstance("TLS");
                  // BUG: Diagnostic contains: The SSLContext is in the field shared before
                  Other.configure(shared, keys);
                }
                return shared;
              }

              static SSLContext wellMade(KeyManager[] keys) throws Exception {
                if (wellMade == null) {
                  wellMade = made(keys);
                }
                return wellMade;
              }

              private static SSLContext made(KeyManager[] keys) throws Exception {
                SSLContext context = SSLContext.getInstance("TLS");
                Other.configure(context, keys);
                return context;
              }

              // A step of the life cycle comes before others use the object.
              void init(KeyManager[] keys) throws Exception {
                lazy = SSLContext.getInstance("TLS");
                lazy.init(keys, null, null);
                lazy.getSocketFactory();
              }

              // One thread makes, configures and uses such an object.
              void prepare(KeyManager[] keys) throws Exception {
                context().init(keys, null, null);
              }

              private SSLContext context() throws Exception {
                if (perConnection == null) {
                  perConnection = SSLContext.getInstance("TLS");
                }
                return perConnection;
              }

              SSLSocketFactory factory() {
                return perConnection.getSocketFactory();
              }

              SSLSocketFactory helperTookFactory(KeyManager[] keys) throws Exception {
                SSLContext context = made(keys);
                SSLSocketFactory first = factoryOf(context);
                // BUG: Diagnostic contains: The SSLContext context was used before
                Other.configure(context, keys);
                return first;
              }

              private static SSLSocketFactory factoryOf(SSLContext context) {
                return context.getSocketFactory();
              }

              List<SSLSocketFactory> factories(List<KeyManager[]> identities) throws Exception {
                List<SSLSocketFactory> factories = new ArrayList<>();
                SSLContext one = SSLContext.getInstance("TLS");
                for (KeyManager[] identity : identities) {
                  // BUG: Diagnostic contains: The SSLContext one was used before
                  one.init(identity, null, null);
                  factories.add(one.getSocketFactory());
                  SSLContext each = SSLContext.getInstance("TLS");
                  each.init(identity, null, null);
                  factories.add(each.getSocketFactory());
                }
                return factories;
              }

              SSLSocketFactory eitherWay(boolean ready, KeyManager[] keys) throws Exception {
                SSLContext context = made(keys);
                if (ready) {
                  return context.getSocketFactory();
                } else {
                  context.init(null, null, null);
                }
                return context.getSocketFactory();
              }

              void reloadLocked(KeyManager[] keys) throws Exception {
                lock.lock();
                try {
                  own.init(keys, null, null);
                } finally {
                  lock.unlock();
                }
              }
            }
            """)
        .addSourceLines(
            "Other.java",
            """
            import javax.net.ssl.KeyManager;
            import javax.net.ssl.SSLContext;

            class Other {
              static void configure(SSLContext context, KeyManager[] keys) throws Exception {
                context.init(keys, null, null);
              }
            }
            """)
        .doTest();
  }

  @Test
  void contextsThatWrapAnother() {
    compilation
        .addSourceLines(
            "Wrapper.java",
            """
            import java.security.KeyManagementException;
            import java.security.SecureRandom;
            import javax.net.ssl.KeyManager;
            import javax.net.ssl.SSLContext;
            import javax.net.ssl.SSLSocketFactory;
            import javax.net.ssl.TrustManager;

            class Wrapper {
              private final SSLContext wrapped;
              private final SSLSocketFactory factory;

              Wrapper(SSLContext wrapped, KeyManager[] keys) throws KeyManagementException {
                this.wrapped = wrapped;
                wrapped.init(keys, null, null);
                this.factory = wrapped.getSocketFactory();
              }

              protected void engineInit(KeyManager[] keys, TrustManager[] trust, SecureRandom random)
                  throws KeyManagementException {
                this.wrapped.init(keys, trust, random);
              }

              void reload(KeyManager[] keys) throws KeyManagementException {
                // BUG: Diagnostic contains: The SSLContext in the field wrapped is shared already
                this.wrapped.init(keys, null, null);
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(MutableTlsContext.class)
        .addInputLines(
            "Lazy.java",
            """
            import javax.net.ssl.SSLContext;

            class Lazy {
              private volatile SSLContext context;

              SSLContext get() throws Exception {
                if (context == null) {
                  context = SSLContext.getInstance("TLS");
                  context.init(null, null, null);
                }
                return context;
              }
            }
            """)
        .addOutputLines(
            "Lazy.java",
            """
            import javax.net.ssl.SSLContext;

            class Lazy {
              private volatile SSLContext context;

              SSLContext get() throws Exception {
                if (context == null) {
                  SSLContext configured = SSLContext.getInstance("TLS");
                  configured.init(null, null, null);
                  context = configured;
                }
                return context;
              }
            }
            """)
        .doTest(TestMode.TEXT_MATCH);
  }

  @Test
  void aLockThatUsersDoNotHold() {
    CheckTesting.compilation(MutableTlsContext.class)
        .addSourceLines(
            "Reloading.java",
            """
            import java.security.GeneralSecurityException;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;
            import javax.net.ssl.SSLContext;
            import javax.net.ssl.SSLEngine;

            class Reloading {
              private final SSLContext context;

              Reloading(ScheduledExecutorService timer) throws GeneralSecurityException {
                context = SSLContext.getInstance("TLS");
                load();
                timer.scheduleAtFixedRate(this::reload, 1, 1, TimeUnit.MINUTES);
              }

              SSLEngine engine() {
                return context.createSSLEngine();
              }

              private void reload() {
                try {
                  load();
                } catch (GeneralSecurityException e) {
                  throw new IllegalStateException(e);
                }
              }

              private synchronized void load() throws GeneralSecurityException {
                // BUG: Diagnostic contains: is shared already when it is configured here
                context.init(null, null, null);
              }
            }
            """)
        .addSourceLines(
            "AllLocked.java",
            """
            import java.security.GeneralSecurityException;
            import java.util.concurrent.ScheduledExecutorService;
            import java.util.concurrent.TimeUnit;
            import javax.net.ssl.SSLContext;
            import javax.net.ssl.SSLEngine;

            class AllLocked {
              private final SSLContext context;

              AllLocked(ScheduledExecutorService timer) throws GeneralSecurityException {
                context = SSLContext.getInstance("TLS");
                load();
                timer.scheduleAtFixedRate(this::reload, 1, 1, TimeUnit.MINUTES);
              }

              synchronized SSLEngine engine() {
                return context.createSSLEngine();
              }

              private void reload() {
                try {
                  load();
                } catch (GeneralSecurityException e) {
                  throw new IllegalStateException(e);
                }
              }

              private synchronized void load() throws GeneralSecurityException {
                context.init(null, null, null);
              }
            }
            """)
        .addSourceLines(
            "Once.java",
            """
            import java.security.GeneralSecurityException;
            import javax.net.ssl.SSLContext;
            import javax.net.ssl.SSLEngine;

            class Once {
              private final SSLContext context;

              Once() throws GeneralSecurityException {
                context = SSLContext.getInstance("TLS");
                load();
              }

              SSLEngine engine() {
                return context.createSSLEngine();
              }

              private synchronized void load() throws GeneralSecurityException {
                context.init(null, null, null);
              }
            }
            """)
        .doTest();
  }
}
