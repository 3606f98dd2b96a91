package org.apache.sshd.common.channel;

import org.apache.sshd.common.AttributeStore;
import org.apache.sshd.common.Closeable;
import org.apache.sshd.common.PropertyResolver;
import org.apache.sshd.common.channel.throttle.ChannelStreamWriterResolverManager;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionHolder;
import org.apache.sshd.common.util.closeable.AbstractInnerCloseable;
import org.apache.sshd.common.util.threads.ExecutorServiceCarrier;

public abstract class AbstractChannel extends AbstractInnerCloseable implements Channel, ExecutorServiceCarrier {}

public interface Channel extends SessionHolder<Session>, ChannelIdentifier, ChannelListenerManager, PropertyResolver, AttributeStore, ChannelStreamWriterResolverManager, Closeable {}

public interface ChannelIdentifier {
  long getChannelId();
}

public interface ChannelListenerManager {}

public interface PtyChannelConfigurationHolder {}

public interface PtyChannelConfigurationMutator extends PtyChannelConfigurationHolder {}

public interface StreamingChannel {}
