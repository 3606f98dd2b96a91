package net.schmizz.sshj.connection.channel.forwarded;

import java.io.IOException;
import net.schmizz.sshj.connection.channel.Channel;

public abstract class AbstractForwardedChannelOpener implements ForwardedChannelOpener {}

public interface ConnectListener {
  void gotConnect(Channel.Forwarded chan) throws IOException;
}

public interface ForwardedChannelOpener {}

public class RemotePortForwarder extends AbstractForwardedChannelOpener {}

public class X11Forwarder extends AbstractForwardedChannelOpener {}
