package io.netty.channel.socket.oio;

import io.netty.channel.oio.OioByteStreamChannel;
import io.netty.channel.socket.SocketChannel;

public class OioSocketChannel extends OioByteStreamChannel implements SocketChannel {}
