package dev.fairlead.samples.adapters;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.fairlead.runtime.Deadline;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientInterceptors;
import io.grpc.ManagedChannel;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerServiceDefinition;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.grpc.netty.NettyServerBuilder;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class GrpcDeadlinesTest {
  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final MethodDescriptor<String, String> LOAD =
      MethodDescriptor.<String, String>newBuilder()
          .setType(MethodDescriptor.MethodType.UNARY)
          .setFullMethodName("orders/load")
          .setRequestMarshaller(new TextMarshaller())
          .setResponseMarshaller(new TextMarshaller())
          .build();

  private final CountDownLatch cancelled = new CountDownLatch(1);
  private final AtomicReference<Deadline> seen = new AtomicReference<>();
  private Server server;
  private ManagedChannel connection;
  private Channel channel;

  @BeforeEach
  void start() throws Exception {
    server =
        NettyServerBuilder.forAddress(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
            .addService(
                ServerServiceDefinition.builder("orders")
                    .addMethod(LOAD, ServerCalls.asyncUnaryCall(this::load))
                    .build())
            .build()
            .start();
    connection =
        NettyChannelBuilder.forAddress(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getPort()))
            .usePlaintext()
            .build();
    channel = ClientInterceptors.intercept(connection, GrpcDeadlines.client());
  }

  @AfterEach
  void stop() throws Exception {
    connection.shutdownNow().awaitTermination(10, TimeUnit.SECONDS);
    server.shutdownNow().awaitTermination(10, TimeUnit.SECONDS);
  }

  @Test
  void theServerSeesTheDeadline() throws Exception {
    String answer = Deadline.after(Duration.ofMinutes(5)).call(() -> load("order"));

    assertThat(answer).isEqualTo("order");
    assertThat(seen.get().remaining()).isAtMost(Duration.ofMinutes(5));
    assertThat(seen.get()).isNotEqualTo(Deadline.never());
  }

  @Test
  void theCallEndsOnBothSides() throws Exception {
    StatusRuntimeException thrown =
        assertThrows(
            StatusRuntimeException.class, () -> Deadline.after(SHORT).call(() -> load("stall")));

    assertThat(thrown.getStatus().getCode()).isEqualTo(Status.Code.DEADLINE_EXCEEDED);
    assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void withoutADeadlineNothingChanges() {
    assertThat(load("order")).isEqualTo("order");
    assertThat(seen.get()).isEqualTo(Deadline.never());
  }

  private String load(String request) {
    return ClientCalls.blockingUnaryCall(channel, LOAD, CallOptions.DEFAULT, request);
  }

  private void load(String request, StreamObserver<String> response) {
    seen.set(GrpcDeadlines.current());
    if (request.equals("stall")) {
      ((ServerCallStreamObserver<String>) response).setOnCancelHandler(cancelled::countDown);
      return;
    }
    response.onNext(request);
    response.onCompleted();
  }
}
