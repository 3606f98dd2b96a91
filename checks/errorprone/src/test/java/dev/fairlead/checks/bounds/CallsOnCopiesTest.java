package dev.fairlead.checks.bounds;

import com.google.errorprone.CompilationTestHelper;
import dev.fairlead.checks.CheckTesting;
import dev.fairlead.checks.timeouts.MissingTimeout;
import org.junit.jupiter.api.Test;

final class CallsOnCopiesTest {
  private final CompilationTestHelper compilation =
      CheckTesting.compilation(MissingTimeout.class)
          .addSourceLines(
              "AbstractStub.java",
              """
              package io.grpc.stub;

              import java.util.concurrent.TimeUnit;

              public abstract class AbstractStub<S extends AbstractStub<S>> {
                public S withDeadlineAfter(long duration, TimeUnit unit) {
                  return null;
                }

                public S withWaitForReady() {
                  return null;
                }
              }
              """)
          .addSourceLines(
              "GreeterGrpc.java",
              """
              import io.grpc.stub.AbstractStub;
              import java.util.Iterator;
              import java.util.concurrent.Future;

              class GreeterGrpc {
                static GreeterBlockingStub newBlockingStub(Object channel) {
                  return new GreeterBlockingStub();
                }

                static GreeterFutureStub newFutureStub(Object channel) {
                  return new GreeterFutureStub();
                }

                static class GreeterBlockingStub extends AbstractStub<GreeterBlockingStub> {
                  public String greet(String name) {
                    return name;
                  }

                  public Iterator<String> greetAll(String name) {
                    return null;
                  }
                }

                static class GreeterFutureStub extends AbstractStub<GreeterFutureStub> {
                  public Future<String> greet(String name) {
                    return null;
                  }
                }
              }
              """);

  @Test
  void identification() {
    compilation
        .addSourceLines(
            "Client.java",
            """
            import java.util.Iterator;
            import java.util.concurrent.Future;
            import java.util.concurrent.TimeUnit;

            class Client {
              private final GreeterGrpc.GreeterBlockingStub stub;
              private final GreeterGrpc.GreeterBlockingStub bounded;
              private final GreeterGrpc.GreeterFutureStub future;
              GreeterGrpc.GreeterBlockingStub injected;

              Client(Object channel, Object interceptedChannel) {
                stub = GreeterGrpc.newBlockingStub(channel).withWaitForReady();
                bounded =
                    GreeterGrpc.newBlockingStub(channel).withDeadlineAfter(1, TimeUnit.SECONDS);
                future = GreeterGrpc.newFutureStub(channel);
              }

              String none() {
                // BUG: Diagnostic contains: Nothing bounds call of this GreeterGrpc.GreeterBlockingStub
                return stub.greet("me");
              }

              String perCall() {
                return stub.withDeadlineAfter(1, TimeUnit.SECONDS).greet("me");
              }

              String copied() {
                // BUG: Diagnostic contains: Nothing bounds call
                return stub.withWaitForReady().greet("me");
              }

              String once() {
                return bounded.greet("me");
              }

              String atOnce(Object channel) {
                // BUG: Diagnostic contains: Nothing bounds call
                return GreeterGrpc.newBlockingStub(channel).greet("me");
              }

              String helped(Object channel) {
                // BUG: Diagnostic contains: Nothing bounds call
                return make(channel).greet("me");
              }

              private GreeterGrpc.GreeterBlockingStub make(Object channel) {
                return GreeterGrpc.newBlockingStub(channel);
              }

              String intercepted(Object interceptedChannel) {
                return GreeterGrpc.newBlockingStub(interceptedChannel).greet("me");
              }

              String unseen() {
                return injected.greet("me");
              }

              String given(GreeterGrpc.GreeterBlockingStub given) {
                return given.greet("me");
              }

              Iterator<String> stream() {
                return stub.greetAll("us");
              }

              Future<String> later() {
                return future.greet("me");
              }
            }
            """)
        .doTest();
  }

  @Test
  void replacement() {
    CheckTesting.refactoring(MissingTimeout.class)
        .addInputLines("AbstractStub.java", STUB)
        .expectUnchanged()
        .addInputLines(
            "Client.java",
            """
            class Client {
              static class Stub extends io.grpc.stub.AbstractStub<Stub> {
                String greet(String name) {
                  return name;
                }
              }

              private final Stub stub = newStub(1);

              static native Stub newStub(int channel);

              String greet() {
                return stub.greet("me");
              }
            }
            """)
        .addOutputLines(
            "Client.java",
            """
            import java.util.concurrent.TimeUnit;

            class Client {
              static class Stub extends io.grpc.stub.AbstractStub<Stub> {
                String greet(String name) {
                  return name;
                }
              }

              private final Stub stub = newStub(1);

              static native Stub newStub(int channel);

              String greet() {
                return stub.withDeadlineAfter(30000, TimeUnit.MILLISECONDS).greet("me");
              }
            }
            """)
        .doTest();
  }

  private static final String STUB =
      """
      package io.grpc.stub;

      import java.util.concurrent.TimeUnit;

      public abstract class AbstractStub<S extends AbstractStub<S>> {
        public S withDeadlineAfter(long duration, TimeUnit unit) {
          return null;
        }
      }
      """;
}
