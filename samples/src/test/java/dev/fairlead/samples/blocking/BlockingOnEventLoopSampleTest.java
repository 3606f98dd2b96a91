package dev.fairlead.samples.blocking;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fairlead.samples.blocking.BlockingOnEventLoopSample.Bad;
import dev.fairlead.samples.blocking.BlockingOnEventLoopSample.Good;
import dev.fairlead.samples.run.Background;
import dev.fairlead.samples.run.NothingLeft;
import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A gateway and its client for prices, both on one loop with one thread. */
@ExtendWith(NothingLeft.class)
final class BlockingOnEventLoopSampleTest {
  private final EventLoopGroup loop = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final ChannelGroup channels = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
  private final CompletableFuture<String> price = new CompletableFuture<>();
  private PriceServer prices;
  private Channel pricesChannel;
  private Thread loopThread;

  @BeforeEach
  void connectToPrices() throws Exception {
    loopThread = loop.submit(Thread::currentThread).get(20, TimeUnit.SECONDS);
    prices = new PriceServer();
    pricesChannel =
        new Bootstrap()
            .group(loop)
            .channel(NioSocketChannel.class)
            .handler(new PriceHandler())
            .connect(prices.address())
            .sync()
            .channel();
    channels.add(pricesChannel);
  }

  /** Netty 4.2 leaves channels open when a loop is shut down while it runs its last tasks. */
  @AfterEach
  void stop() throws Exception {
    price.complete("given up");
    channels.close().sync();
    loop.shutdownGracefully(0, 10, TimeUnit.SECONDS).sync();
    prices.close();
  }

  @Test
  void badWaitsForAnAnswerThatOnlyItsOwnLoopCanDeliver() throws Exception {
    InetSocketAddress gateway = listen(new Bad(this::ask));
    Background<String> client = Background.start(() -> request(gateway));

    assertThat(prices.awaitAnswer()).isTrue();
    Thread.sleep(300);
    assertThat(Background.isIn(loopThread, Bad.class.getName())).isTrue();
    assertThat(price.isDone()).isFalse();
    assertThat(client.isRunning()).isTrue();

    price.complete("given up");
    assertThat(client.result()).isEqualTo("given up");
  }

  @Test
  void goodAnswers() throws Exception {
    InetSocketAddress gateway = listen(new Good(this::ask));
    Background<String> client = Background.start(() -> request(gateway));

    assertThat(client.result()).isEqualTo(PriceServer.PRICE);
  }

  private CompletableFuture<String> ask(String article) {
    pricesChannel.writeAndFlush(Unpooled.copiedBuffer(article, UTF_8));
    return price;
  }

  private final class PriceHandler extends SimpleChannelInboundHandler<ByteBuf> {
    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf answer) {
      price.complete(answer.toString(UTF_8));
    }
  }

  private InetSocketAddress listen(ChannelHandler handler) throws InterruptedException {
    Channel gateway =
        new ServerBootstrap()
            .group(loop)
            .channel(NioServerSocketChannel.class)
            .childHandler(
                new ChannelInitializer<>() {
                  @Override
                  protected void initChannel(Channel accepted) {
                    channels.add(accepted);
                    accepted.pipeline().addLast(handler);
                  }
                })
            .bind(InetAddress.getLoopbackAddress(), 0)
            .sync()
            .channel();
    channels.add(gateway);
    return (InetSocketAddress) gateway.localAddress();
  }

  private static String request(InetSocketAddress gateway) throws IOException {
    try (Socket socket = new Socket(gateway.getAddress(), gateway.getPort())) {
      socket.getOutputStream().write("tea".getBytes(UTF_8));
      byte[] answer = new byte[64];
      return new String(answer, 0, socket.getInputStream().read(answer), UTF_8);
    }
  }
}
