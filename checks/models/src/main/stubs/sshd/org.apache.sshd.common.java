package org.apache.sshd.common;

import java.io.IOException;
import java.nio.channels.Channel;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.sshd.common.channel.ChannelListenerManager;
import org.apache.sshd.common.channel.throttle.ChannelStreamWriterResolverManager;
import org.apache.sshd.common.forward.PortForwardingEventListenerManager;
import org.apache.sshd.common.future.CloseFuture;
import org.apache.sshd.common.future.SshFutureListener;
import org.apache.sshd.common.io.IoServiceEventListenerManager;
import org.apache.sshd.common.kex.KexFactoryManager;
import org.apache.sshd.common.session.ReservedSessionMessagesManager;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionDisconnectHandlerManager;
import org.apache.sshd.common.session.SessionHeartbeatController;
import org.apache.sshd.common.session.SessionHolder;
import org.apache.sshd.common.session.SessionListenerManager;
import org.apache.sshd.common.session.UnknownChannelReferenceHandlerManager;

public interface AttributeRepository {
  int getAttributesCount();
  <T> T getAttribute(AttributeRepository.AttributeKey<T> key);
  default <T> T resolveAttribute(AttributeRepository.AttributeKey<T> key);
  Collection<AttributeRepository.AttributeKey<?>> attributeKeys();
  static <A> AttributeRepository ofKeyValuePair(AttributeRepository.AttributeKey<A> key, A value);
  static AttributeRepository ofAttributesMap(Map<AttributeRepository.AttributeKey<?>, ?> attributes);

  public static class AttributeKey<T> {}
}

public interface AttributeStore extends AttributeRepository {
  default <T> T computeAttributeIfAbsent(AttributeRepository.AttributeKey<T> key, Function<? super AttributeRepository.AttributeKey<T>, ? extends T> resolver);
  <T> T setAttribute(AttributeRepository.AttributeKey<T> key, T value);
  <T> T removeAttribute(AttributeRepository.AttributeKey<T> key);
  void clearAttributes();
}

public interface Closeable extends Channel {
  CloseFuture close(boolean immediately);
  void addCloseFutureListener(SshFutureListener<CloseFuture> listener);
  void removeCloseFutureListener(SshFutureListener<CloseFuture> listener);
  boolean isClosed();
  boolean isClosing();
  default boolean isOpen();
  default void close() throws IOException;
  static Duration getMaxCloseWaitTime(PropertyResolver resolver);
  static void close(Closeable closeable) throws IOException;
}

public interface Factory<T> extends Supplier<T> {
  T create();
}

public interface FactoryManager extends KexFactoryManager, SessionListenerManager, ReservedSessionMessagesManager, SessionDisconnectHandlerManager, ChannelListenerManager, ChannelStreamWriterResolverManager, UnknownChannelReferenceHandlerManager, PortForwardingEventListenerManager, IoServiceEventListenerManager, AttributeStore, SessionHeartbeatController {}

public interface FactoryManagerHolder {
  FactoryManager getFactoryManager();
}

public interface NamedResource {
  String getName();
}

public interface PropertyResolver {
  public static final PropertyResolver EMPTY;
  PropertyResolver getParentPropertyResolver();
  Map<String, Object> getProperties();
  default boolean isEmpty();
  default long getLongProperty(String name, long def);
  default Long getLong(String name);
  default int getIntProperty(String name, int def);
  default Integer getInteger(String name);
  default boolean getBooleanProperty(String name, boolean def);
  default Boolean getBoolean(String name);
  default String getStringProperty(String name, String def);
  default String getString(String name);
  default Object getObject(String name);
  default Charset getCharset(String name, Charset defaultValue);
  static boolean isEmpty(PropertyResolver resolver);
}

public interface Service extends SessionHolder<Session>, PropertyResolver, Closeable {}

public interface ServiceFactory extends NamedResource {
  Service create(Session session) throws IOException;
}

public class SshException extends IOException {
  public SshException(String message);
  public SshException(Throwable cause);
  public SshException(String message, Throwable cause);
  public SshException(int disconnectCode);
  public SshException(int disconnectCode, String message);
  public SshException(int disconnectCode, Throwable cause);
  public SshException(int disconnectCode, String message, Throwable cause);
  public int getDisconnectCode();
}
