package org.apache.sshd.common.session;

import org.apache.sshd.common.AttributeStore;
import org.apache.sshd.common.Closeable;
import org.apache.sshd.common.FactoryManagerHolder;
import org.apache.sshd.common.PropertyResolver;
import org.apache.sshd.common.auth.MutableUserHolder;
import org.apache.sshd.common.auth.UsernameHolder;
import org.apache.sshd.common.channel.ChannelListenerManager;
import org.apache.sshd.common.channel.throttle.ChannelStreamWriterResolverManager;
import org.apache.sshd.common.forward.PortForwardingEventListenerManager;
import org.apache.sshd.common.forward.PortForwardingInformationProvider;
import org.apache.sshd.common.kex.KexFactoryManager;
import org.apache.sshd.common.util.net.ConnectionEndpointsIndicator;

public interface ReservedSessionMessagesManager {}

public interface Session extends SessionContext, MutableUserHolder, KexFactoryManager, SessionListenerManager, ReservedSessionMessagesManager, SessionDisconnectHandlerManager, ChannelListenerManager, ChannelStreamWriterResolverManager, PortForwardingEventListenerManager, UnknownChannelReferenceHandlerManager, FactoryManagerHolder, PortForwardingInformationProvider {}

public interface SessionContext extends ConnectionEndpointsIndicator, UsernameHolder, SessionHeartbeatController, AttributeStore, Closeable {}

public interface SessionContextHolder {}

public interface SessionDisconnectHandlerManager {}

public interface SessionHeartbeatController extends PropertyResolver {}

public interface SessionHolder<S extends Session> extends SessionContextHolder {
  S getSession();
}

public interface SessionListenerManager {}

public interface UnknownChannelReferenceHandlerManager {}
