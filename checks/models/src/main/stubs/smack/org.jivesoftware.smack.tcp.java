package org.jivesoftware.smack.tcp;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import org.jivesoftware.smack.AbstractXMPPConnection;
import org.jivesoftware.smack.ConnectionConfiguration;

@Connection(sharing = SHAREABLE, expensive = true)
public class XMPPTCPConnection extends AbstractXMPPConnection {
  @Opens public XMPPTCPConnection(@Carries XMPPTCPConnectionConfiguration config);
}

/** Thirty seconds to connect unless told otherwise, since 4.1: {@code DEFAULT_CONNECT_TIMEOUT}. */
public final class XMPPTCPConnectionConfiguration extends ConnectionConfiguration {
  public static Builder builder();
  public boolean isCompressionEnabled();
  public int getConnectTimeout();

  public static final class Builder extends ConnectionConfiguration.Builder<Builder, XMPPTCPConnectionConfiguration> {
    @Bounds(CONNECT) public Builder setConnectTimeout(int connectTimeout);
    @Carries public XMPPTCPConnectionConfiguration build();
  }
}
