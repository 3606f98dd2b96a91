package dev.fairlead.samples.adapters;

import dev.fairlead.runtime.Deadline;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.ClientInterceptor;
import io.grpc.Context;
import io.grpc.MethodDescriptor;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * One deadline on both sides of a gRPC call.
 *
 * <pre>{@code
 * Channel channel = ClientInterceptors.intercept(managedChannel, GrpcDeadlines.client());
 * deadline.call(() -> stub.load(request));               // the call ends with the deadline
 *
 * GrpcDeadlines.current().call(() -> HttpCalls.send(…)); // in the server: what the caller gave
 * }</pre>
 */
public final class GrpcDeadlines {
  private GrpcDeadlines() {}

  /** Gives every call the deadline in force, if that is earlier than the call's own. */
  public static ClientInterceptor client() {
    return new ClientInterceptor() {
      @Override
      public <Q, A> ClientCall<Q, A> interceptCall(
          MethodDescriptor<Q, A> method, CallOptions options, Channel next) {
        return next.newCall(method, bounded(options, Deadline.current()));
      }
    };
  }

  /** The deadline of the gRPC call being served on this thread, or {@link Deadline#current()}. */
  public static Deadline current() {
    io.grpc.Deadline given = Context.current().getDeadline();
    return given == null
        ? Deadline.current()
        : Deadline.after(Duration.ofNanos(given.timeRemaining(TimeUnit.NANOSECONDS)))
            .minimum(Deadline.current());
  }

  private static CallOptions bounded(CallOptions options, Deadline deadline) {
    if (deadline.equals(Deadline.never())) {
      return options;
    }
    io.grpc.Deadline left =
        io.grpc.Deadline.after(deadline.remaining().toNanos(), TimeUnit.NANOSECONDS);
    io.grpc.Deadline own = options.getDeadline();
    return options.withDeadline(own == null ? left : own.minimum(left));
  }
}
