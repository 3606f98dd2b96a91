package org.apache.sshd.common.session;

import java.io.IOException;
import java.net.SocketAddress;
import java.time.Duration;
import java.time.Instant;
import org.apache.sshd.common.AttributeRepository;
import org.apache.sshd.common.AttributeStore;
import org.apache.sshd.common.Closeable;
import org.apache.sshd.common.FactoryManagerHolder;
import org.apache.sshd.common.PropertyResolver;
import org.apache.sshd.common.Service;
import org.apache.sshd.common.auth.MutableUserHolder;
import org.apache.sshd.common.auth.UsernameHolder;
import org.apache.sshd.common.channel.ChannelListenerManager;
import org.apache.sshd.common.channel.throttle.ChannelStreamWriterResolverManager;
import org.apache.sshd.common.forward.PortForwardingEventListenerManager;
import org.apache.sshd.common.forward.PortForwardingInformationProvider;
import org.apache.sshd.common.future.KeyExchangeFuture;
import org.apache.sshd.common.kex.KexFactoryManager;
import org.apache.sshd.common.util.net.ConnectionEndpointsIndicator;

public interface ReservedSessionMessagesManager {}

public interface Session extends SessionContext, MutableUserHolder, KexFactoryManager, SessionListenerManager, ReservedSessionMessagesManager, SessionDisconnectHandlerManager, ChannelListenerManager, ChannelStreamWriterResolverManager, PortForwardingEventListenerManager, UnknownChannelReferenceHandlerManager, FactoryManagerHolder, PortForwardingInformationProvider {
  void exceptionCaught(Throwable t);
  KeyExchangeFuture reExchangeKeys() throws IOException;
  <T extends Service> T getService(Class<T> clazz);
  default SocketAddress getLocalAddress();
  default SocketAddress getRemoteAddress();
  Duration getIdleTimeout();
  Instant getIdleTimeoutStart();
  Instant resetIdleTimeout();
  Duration getAuthTimeout();
  Instant getAuthTimeoutStart();
  Instant resetAuthTimeout();
  void setAuthenticated() throws IOException;
  void disconnect(int reason, String msg) throws IOException;
  default <T> T resolveAttribute(AttributeRepository.AttributeKey<T> key);
  static <T> T resolveAttribute(Session session, AttributeRepository.AttributeKey<T> key);
}

public interface SessionContext extends ConnectionEndpointsIndicator, UsernameHolder, SessionHeartbeatController, AttributeStore, Closeable {
  public static final String DEFAULT_SSH_VERSION_PREFIX = "SSH-2.0-";
  public static final String FALLBACK_SSH_VERSION_PREFIX = "SSH-1.99-";
  public static final int MAX_VERSION_LINE_LENGTH = 256;
  byte[] getSessionId();
  boolean isServerSession();
  String getClientVersion();
  String getServerVersion();
  boolean isAuthenticated();
  static boolean isValidVersionPrefix(String version);
  static boolean isSecureSessionTransport(SessionContext session);
  static boolean isDataIntegrityTransport(SessionContext session);
  static boolean isValidSessionPayloadSize(long value);
  static long validateSessionPayloadSize(long value, String format);
}

public interface SessionContextHolder {
  SessionContext getSessionContext();
}

public interface SessionDisconnectHandlerManager {}

public interface SessionHeartbeatController extends PropertyResolver {}

public interface SessionHolder<S extends Session> extends SessionContextHolder {
  S getSession();
}

public interface SessionListenerManager {}

public interface UnknownChannelReferenceHandlerManager {}
