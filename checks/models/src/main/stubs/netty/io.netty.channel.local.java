package io.netty.channel.local;

import io.netty.channel.AbstractChannel;
import io.netty.channel.AbstractServerChannel;
import java.net.SocketAddress;

public class LocalChannel extends AbstractChannel {
  public LocalChannel();
  protected LocalChannel(LocalServerChannel parent, LocalChannel peer);
}

public class LocalServerChannel extends AbstractServerChannel {
  public LocalServerChannel();
}

public final class LocalAddress extends SocketAddress implements Comparable<LocalAddress> {
  public static final LocalAddress ANY;
  public LocalAddress(String id);
  public LocalAddress(Class<?> cls);
  public String id();
  public int compareTo(LocalAddress o);
}
