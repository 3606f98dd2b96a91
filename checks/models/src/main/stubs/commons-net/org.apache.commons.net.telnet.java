package org.apache.commons.net.telnet;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.CONFINED;

import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import org.apache.commons.net.SocketClient;

public class InvalidTelnetOptionException extends Exception {}

class Telnet extends SocketClient {
  public void registerNotifHandler(TelnetNotificationHandler notifhand);
  public void unregisterNotifHandler();
}

@Connection(sharing = CONFINED)
@Unbounded(value = {CONNECT, READ}, until = "3.8")
@Unbounded(value = READ, since = "3.8")
public class TelnetClient extends Telnet {
  @Opens public TelnetClient();
  @Opens public TelnetClient(int maxSubnegotiationLength);
  @Opens public TelnetClient(String termtype);
  @Opens public TelnetClient(String termType, int maxSubnegotiationLength);
  public void addOptionHandler(TelnetOptionHandler opthand) throws InvalidTelnetOptionException, IOException;
  public void deleteOptionHandler(int optcode) throws InvalidTelnetOptionException, IOException;
  public void disconnect() throws IOException;
  @Requires(READ) public InputStream getInputStream();
  public boolean getLocalOptionState(int option);
  public OutputStream getOutputStream();
  public boolean getReaderThread();
  public boolean getRemoteOptionState(int option);
  public void registerInputListener(TelnetInputListener listener);
  public void registerSpyStream(OutputStream spystream);
  public boolean sendAYT(Duration timeout) throws IOException, IllegalArgumentException, InterruptedException;
  public boolean sendAYT(long timeout) throws IOException, IllegalArgumentException, InterruptedException;
  public void sendCommand(byte command) throws IOException, IllegalArgumentException;
  public void sendSubnegotiation(int[] message) throws IOException, IllegalArgumentException;
  public void setReaderThread(boolean readerThread);
  public void stopSpyStream();
  public void unregisterInputListener();
}

public interface TelnetInputListener {
  void telnetInputAvailable();
}

public interface TelnetNotificationHandler {
  void receivedNegotiation(int negotiation_code, int option_code);
}

public abstract class TelnetOptionHandler {}
