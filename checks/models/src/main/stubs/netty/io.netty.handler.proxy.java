package io.netty.handler.proxy;

import io.netty.channel.ChannelDuplexHandler;

public abstract class ProxyHandler extends ChannelDuplexHandler {}
