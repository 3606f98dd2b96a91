package net.schmizz.sshj.connection;

import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Bounds;
import net.schmizz.sshj.common.SSHException;
import net.schmizz.sshj.connection.channel.Channel;
import net.schmizz.sshj.connection.channel.OpenFailException;
import net.schmizz.sshj.connection.channel.forwarded.ForwardedChannelOpener;
import net.schmizz.sshj.transport.Transport;
import net.schmizz.sshj.transport.TransportException;

public interface Connection {
  void attach(Channel chan);
  void attach(ForwardedChannelOpener opener);
  void forget(Channel chan);
  void forget(ForwardedChannelOpener opener);
  Channel get(int id);
  void join() throws InterruptedException;
  ForwardedChannelOpener get(String chanType);
  int nextID();
  void sendOpenFailure(int recipient, OpenFailException.Reason reason, String message) throws TransportException;
  int getMaxPacketSize();
  void setMaxPacketSize(int maxPacketSize);
  long getWindowSize();
  void setWindowSize(long windowSize);
  Transport getTransport();
  int getTimeoutMs();
  @Bounds(READ) void setTimeoutMs(int timeout);
}

public class ConnectionException extends SSHException {}
