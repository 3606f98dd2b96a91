package io.netty.channel.oio;

import io.netty.channel.AbstractChannel;
import io.netty.channel.ThreadPerChannelEventLoopGroup;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;

public class OioEventLoopGroup extends ThreadPerChannelEventLoopGroup {
  public OioEventLoopGroup();
  public OioEventLoopGroup(int maxChannels);
  public OioEventLoopGroup(int maxChannels, Executor executor);
  public OioEventLoopGroup(int maxChannels, ThreadFactory threadFactory);
}

public abstract class AbstractOioByteChannel extends AbstractOioChannel {}

public abstract class AbstractOioChannel extends AbstractChannel {}

public abstract class OioByteStreamChannel extends AbstractOioByteChannel {}
