package dev.fairlead.samples.workers;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.SocketAddress;
import java.util.function.Function;

/** One client for several users, each of whom introduces himself on a connection of his own. */
public final class ReconfiguredClientSample {
  private ReconfiguredClientSample() {}

  /** Opens connections for users. */
  @FunctionalInterface
  interface Greeter {
    /** Opens a connection on which the user says his name. */
    ChannelFuture greet(String user);
  }

  /** Says a name as soon as it is connected. */
  @Sharable
  static final class Greeting extends ChannelInboundHandlerAdapter {
    private final String name;

    Greeting(String name) {
      this.name = name;
    }

    @Override
    public void channelActive(ChannelHandlerContext context) {
      context.writeAndFlush(name);
    }
  }

  /** Sets the user's greeting on the bootstrap that all users share. */
  static final class Bad implements Greeter {
    // @start region=Bad
    private final Bootstrap bootstrap;
    private final Function<String, SocketAddress> directory;

    Bad(Bootstrap bootstrap, Function<String, SocketAddress> directory) {
      this.bootstrap = bootstrap;
      this.directory = directory;
    }

    @Override
    public ChannelFuture greet(String user) {
      bootstrap.handler(new Greeting(user)); // BUG: ReconfiguredClient
      return bootstrap.connect(directory.apply(user));
    }
    // @end
  }

  /** Sets the user's greeting on a copy. */
  static final class Good implements Greeter {
    private final Bootstrap bootstrap;
    private final Function<String, SocketAddress> directory;

    Good(Bootstrap bootstrap, Function<String, SocketAddress> directory) {
      this.bootstrap = bootstrap;
      this.directory = directory;
    }

    // @start region=Good
    @Override
    public ChannelFuture greet(String user) {
      Bootstrap own = bootstrap.clone();
      own.handler(new Greeting(user));
      return own.connect(directory.apply(user));
    }
    // @end
  }
}
