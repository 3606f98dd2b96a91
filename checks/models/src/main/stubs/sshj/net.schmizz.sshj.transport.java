package net.schmizz.sshj.transport;

import static dev.fairlead.annotations.Phase.READ;

import com.hierynomus.sshj.common.RemoteAddressProvider;
import dev.fairlead.annotations.Bounds;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import net.schmizz.sshj.Config;
import net.schmizz.sshj.Service;
import net.schmizz.sshj.common.DisconnectReason;
import net.schmizz.sshj.common.SSHException;
import net.schmizz.sshj.common.SSHPacket;
import net.schmizz.sshj.common.SSHPacketHandler;
import net.schmizz.sshj.transport.verification.AlgorithmsVerifier;
import net.schmizz.sshj.transport.verification.HostKeyVerifier;

public interface DisconnectListener {
  void notifyDisconnect(DisconnectReason reason, String message);
}

public final class NegotiatedAlgorithms {}

public interface Transport extends SSHPacketHandler, RemoteAddressProvider {
  void init(String host, int port, InputStream in, OutputStream out) throws TransportException;
  void addHostKeyVerifier(HostKeyVerifier hkv);
  void addAlgorithmsVerifier(AlgorithmsVerifier verifier);
  void doKex() throws TransportException;
  String getClientVersion();
  Config getConfig();
  int getTimeoutMs();
  @Bounds(READ) void setTimeoutMs(int timeout);
  String getRemoteHost();
  int getRemotePort();
  String getServerVersion();
  byte[] getSessionID();
  Service getService();
  void reqService(Service service) throws TransportException;
  void setService(Service service);
  boolean isAuthenticated();
  void setAuthenticated();
  long sendUnimplemented() throws TransportException;
  boolean isRunning();
  void join() throws TransportException;
  void join(int timeout, TimeUnit unit) throws TransportException;
  void disconnect();
  void disconnect(DisconnectReason reason);
  void disconnect(DisconnectReason reason, String message);
  long write(SSHPacket payload) throws TransportException;
  void setDisconnectListener(DisconnectListener listener);
  DisconnectListener getDisconnectListener();
  void die(Exception e);
}

public class TransportException extends SSHException {}
