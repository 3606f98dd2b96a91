package io.netty.channel.group;

import static dev.fairlead.annotations.WaitsFor.THREAD;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.NonBlocking;
import io.netty.channel.Channel;
import io.netty.channel.ChannelException;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelId;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

public interface ChannelGroup extends Set<Channel>, Comparable<ChannelGroup> {
  String name();
  Channel find(ChannelId id);
  ChannelGroupFuture write(Object message);
  ChannelGroupFuture write(Object message, ChannelMatcher matcher);
  ChannelGroupFuture write(Object message, ChannelMatcher matcher, boolean voidPromise);
  ChannelGroup flush();
  ChannelGroup flush(ChannelMatcher matcher);
  ChannelGroupFuture writeAndFlush(Object message);
  ChannelGroupFuture flushAndWrite(Object message);
  ChannelGroupFuture writeAndFlush(Object message, ChannelMatcher matcher);
  ChannelGroupFuture writeAndFlush(Object message, ChannelMatcher matcher, boolean voidPromise);
  ChannelGroupFuture flushAndWrite(Object message, ChannelMatcher matcher);
  ChannelGroupFuture disconnect();
  ChannelGroupFuture disconnect(ChannelMatcher matcher);
  ChannelGroupFuture close();
  ChannelGroupFuture close(ChannelMatcher matcher);
  ChannelGroupFuture deregister();
  ChannelGroupFuture deregister(ChannelMatcher matcher);
  ChannelGroupFuture newCloseFuture();
  ChannelGroupFuture newCloseFuture(ChannelMatcher matcher);
}

public interface ChannelGroupFuture extends Future<Void>, Iterable<ChannelFuture> {
  ChannelGroup group();
  ChannelFuture find(Channel channel);
  boolean isSuccess();
  ChannelGroupException cause();
  boolean isPartialSuccess();
  boolean isPartialFailure();
  ChannelGroupFuture addListener(
      @NonBlocking GenericFutureListener<? extends Future<? super Void>> listener);
  ChannelGroupFuture addListeners(
      GenericFutureListener<? extends Future<? super Void>>... listeners);
  ChannelGroupFuture removeListener(GenericFutureListener<? extends Future<? super Void>> listener);
  ChannelGroupFuture removeListeners(
      GenericFutureListener<? extends Future<? super Void>>... listeners);
  @Blocking(THREAD) ChannelGroupFuture await() throws InterruptedException;
  @Blocking(THREAD) ChannelGroupFuture awaitUninterruptibly();
  @Blocking(THREAD) ChannelGroupFuture syncUninterruptibly();
  @Blocking(THREAD) ChannelGroupFuture sync() throws InterruptedException;
  Iterator<ChannelFuture> iterator();
}

public class DefaultChannelGroup extends AbstractSet<Channel> implements ChannelGroup {
  public DefaultChannelGroup(EventExecutor executor);
  public DefaultChannelGroup(String name, EventExecutor executor);
  public DefaultChannelGroup(EventExecutor executor, boolean stayClosed);
  public DefaultChannelGroup(String name, EventExecutor executor, boolean stayClosed);
  public String name();
  public Channel find(ChannelId id);
  public boolean isEmpty();
  public int size();
  public boolean contains(Object o);
  public boolean add(Channel channel);
  public boolean remove(Object o);
  public void clear();
  public Iterator<Channel> iterator();
  public Object[] toArray();
  public <T> T[] toArray(T[] a);
  public ChannelGroupFuture close();
  public ChannelGroupFuture disconnect();
  public ChannelGroupFuture deregister();
  public ChannelGroupFuture write(Object message);
  public ChannelGroupFuture write(Object message, ChannelMatcher matcher);
  public ChannelGroupFuture write(Object message, ChannelMatcher matcher, boolean voidPromise);
  public ChannelGroup flush();
  public ChannelGroupFuture flushAndWrite(Object message);
  public ChannelGroupFuture writeAndFlush(Object message);
  public ChannelGroupFuture disconnect(ChannelMatcher matcher);
  public ChannelGroupFuture close(ChannelMatcher matcher);
  public ChannelGroupFuture deregister(ChannelMatcher matcher);
  public ChannelGroup flush(ChannelMatcher matcher);
  public ChannelGroupFuture flushAndWrite(Object message, ChannelMatcher matcher);
  public ChannelGroupFuture writeAndFlush(Object message, ChannelMatcher matcher);
  public ChannelGroupFuture writeAndFlush(Object message, ChannelMatcher matcher,
      boolean voidPromise);
  public ChannelGroupFuture newCloseFuture();
  public ChannelGroupFuture newCloseFuture(ChannelMatcher matcher);
  public int compareTo(ChannelGroup o);
}

public interface ChannelMatcher {
  boolean matches(Channel channel);
}

public class ChannelGroupException extends ChannelException
    implements Iterable<Map.Entry<Channel, Throwable>> {
  public ChannelGroupException(Collection<Map.Entry<Channel, Throwable>> causes);
}
