package dev.fairlead.samples.blocking;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.fairlead.annotations.NonBlocking;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import java.util.concurrent.CompletableFuture;

/** A gateway that asks another service while it answers, both on one event loop. */
public final class BlockingOnEventLoopSample {
  private BlockingOnEventLoopSample() {}

  /** A service whose answers arrive on the event loop. */
  interface Prices {
    @NonBlocking
    CompletableFuture<String> of(String article);
  }

  /** Waits on the loop for an answer that only the loop can deliver. */
  static final class Bad extends SimpleChannelInboundHandler<ByteBuf> {
    private final Prices prices;

    Bad(Prices prices) {
      this.prices = prices;
    }

    // @start region=Bad
    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf article) {
      CompletableFuture<String> price = prices.of(article.toString(UTF_8));
      String answer = price.join(); // BUG: BlockingOnEventLoop
      context.writeAndFlush(Unpooled.copiedBuffer(answer, UTF_8));
    }
    // @end
  }

  /** Answers when the answer is there. */
  static final class Good extends SimpleChannelInboundHandler<ByteBuf> {
    private final Prices prices;

    Good(Prices prices) {
      this.prices = prices;
    }

    // @start region=Good
    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf article) {
      CompletableFuture<String> price = prices.of(article.toString(UTF_8));
      price.whenComplete(
          (answer, failure) -> {
            if (failure == null) {
              context.writeAndFlush(Unpooled.copiedBuffer(answer, UTF_8));
            } else {
              context.close();
            }
          });
    }
    // @end
  }
}
