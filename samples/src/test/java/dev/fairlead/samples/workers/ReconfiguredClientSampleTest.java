package dev.fairlead.samples.workers;

import static com.google.common.truth.Truth.assertThat;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.fairlead.samples.run.NothingLeft;
import dev.fairlead.samples.workers.ReconfiguredClientSample.Bad;
import dev.fairlead.samples.workers.ReconfiguredClientSample.Good;
import dev.fairlead.samples.workers.ReconfiguredClientSample.Greeter;
import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.local.LocalAddress;
import io.netty.channel.local.LocalChannel;
import io.netty.channel.local.LocalServerChannel;
import java.net.SocketAddress;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(NothingLeft.class)
final class ReconfiguredClientSampleTest {
  private static final LocalAddress SERVER = new LocalAddress("greetings");

  private final EventLoopGroup group = new DefaultEventLoop();
  private final Bootstrap bootstrap = new Bootstrap().group(group).channel(LocalChannel.class);
  private final BlockingQueue<Object> seen = new LinkedBlockingQueue<>();
  private final CyclicBarrier bothAreKnown = new CyclicBarrier(2);

  @BeforeEach
  void start() throws Exception {
    new ServerBootstrap()
        .group(group)
        .channel(LocalServerChannel.class)
        .childHandler(
            new ChannelInitializer<LocalChannel>() {
              @Override
              protected void initChannel(LocalChannel channel) {
                channel.pipeline().addLast(new Listener());
              }
            })
        .bind(SERVER)
        .sync();
  }

  @AfterEach
  void stop() throws Exception {
    group.shutdownGracefully(0, 10, SECONDS).sync();
  }

  @Test
  void badIntroducesOneUserTwice() throws Exception {
    assertThat(namesSeenOf(new Bad(bootstrap, this::locate))).isAnyOf(twice("alice"), twice("bob"));
  }

  @Test
  void goodIntroducesEachUser() throws Exception {
    assertThat(namesSeenOf(new Good(bootstrap, this::locate))).containsExactly("alice", "bob");
  }

  private static List<Object> twice(String name) {
    return List.of(name, name);
  }

  private List<Object> namesSeenOf(Greeter greeter) throws Exception {
    Thread alice = new Thread(() -> greeter.greet("alice").syncUninterruptibly());
    alice.start();
    greeter.greet("bob").sync();
    alice.join();
    return List.of(seen.take(), seen.take());
  }

  /** Where the server is, known when both users have asked. */
  private SocketAddress locate(String user) {
    try {
      bothAreKnown.await(10, SECONDS);
    } catch (Exception e) {
      throw new IllegalStateException(user, e);
    }
    return SERVER;
  }

  private final class Listener extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object name) {
      seen.add(name);
    }
  }
}
