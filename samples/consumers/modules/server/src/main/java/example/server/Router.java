package example.server;

import example.names.Names;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.UnknownHostException;

/** Passes on the address of the host that a message names. */
public final class Router extends ChannelInboundHandlerAdapter {
  private final Names names = new Names();

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
    context.fireChannelRead(route((String) message)); // BUG: BlockingOnEventLoop
  }

  private byte[] route(String host) throws UnknownHostException {
    return names.find(host).getAddress();
  }
}
