package dev.fairlead.samples.adapters;

import dev.fairlead.runtime.BoundedResolver;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A resolver whose name server answers when it is told to. */
final class SilentResolver {
  private SilentResolver() {}

  static BoundedResolver until(CountDownLatch answer) {
    return BoundedResolver.builder()
        .backend(
            host -> {
              try {
                answer.await();
              } catch (InterruptedException e) {
                throw new IOException(e);
              }
              return new BoundedResolver.Answer(
                  List.of(InetAddress.getLoopbackAddress()), Duration.ofMinutes(1));
            })
        .build();
  }
}
