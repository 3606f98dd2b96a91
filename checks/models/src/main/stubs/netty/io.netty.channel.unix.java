package io.netty.channel.unix;

import io.netty.channel.Channel;
import io.netty.channel.ChannelOption;

public interface UnixChannel extends Channel {}

public class UnixChannelOption<T> extends ChannelOption<T> {
  protected UnixChannelOption();
}
