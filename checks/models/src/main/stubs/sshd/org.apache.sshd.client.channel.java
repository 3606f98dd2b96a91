package org.apache.sshd.client.channel;

import static dev.fairlead.annotations.Phase.CALL;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.rmi.RemoteException;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.client.future.OpenFuture;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.client.session.ClientSessionHolder;
import org.apache.sshd.common.channel.AbstractChannel;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.channel.PtyChannelConfigurationHolder;
import org.apache.sshd.common.channel.PtyChannelConfigurationMutator;
import org.apache.sshd.common.channel.StreamingChannel;

public abstract class AbstractClientChannel extends AbstractChannel implements ClientChannel {
  public String getChannelType();
  public OutputStream getInvertedIn();
  public InputStream getIn();
  public void setIn(InputStream in);
  public InputStream getInvertedOut();
  public OutputStream getOut();
  public void setOut(OutputStream out);
  public InputStream getInvertedErr();
  public OutputStream getErr();
  public void setErr(OutputStream err);
  public boolean isRedirectErrorStream();
  public void setRedirectErrorStream(boolean redirectErrorStream);
  @Blocking public Set<ClientChannelEvent> waitFor(Collection<ClientChannelEvent> mask, @Bounds(CALL) long timeout);
  public Set<ClientChannelEvent> getChannelState();
  public OpenFuture open() throws IOException;
  public Integer getExitStatus();
  public String getExitSignal();
}

public abstract class AsyncCapableClientChannel extends AbstractClientChannel {
  public OutputStream getErr();
  public InputStream getInvertedErr();
  public void setErr(OutputStream err);
}

public class ChannelExec extends PtyCapableChannelSession {
  public ChannelExec(String command, PtyChannelConfigurationHolder configHolder, Map<String, ?> env);
  public ChannelExec(String command, Charset charset, PtyChannelConfigurationHolder configHolder, Map<String, ?> env);
  public ChannelExec(byte[] command, PtyChannelConfigurationHolder configHolder, Map<String, ?> env);
  public void handleSuccess() throws IOException;
  public void handleFailure() throws IOException;
}

public class ChannelSession extends AsyncCapableClientChannel {
  public ChannelSession();
  public Object setEnv(String key, Object value);
}

public class ChannelShell extends PtyCapableChannelSession {
  public void handleSuccess() throws IOException;
  public void handleFailure() throws IOException;
}

public class ChannelSubsystem extends ChannelSession {
  public ChannelSubsystem(String subsystem);
  public String getSubsystem();
  public void handleSuccess() throws IOException;
  public void handleFailure() throws IOException;
  public void onClose(Runnable run);
}

public interface ClientChannel extends Channel, StreamingChannel, ClientSessionHolder {
  default ClientSession getClientSession();
  String getChannelType();
  OutputStream getInvertedIn();
  InputStream getInvertedOut();
  InputStream getInvertedErr();
  void setIn(InputStream in);
  void setOut(OutputStream out);
  void setErr(OutputStream err);
  void setRedirectErrorStream(boolean redirectErrorStream);
  OpenFuture open() throws IOException;
  Set<ClientChannelEvent> getChannelState();
  @Blocking Set<ClientChannelEvent> waitFor(Collection<ClientChannelEvent> mask, @Bounds(CALL) long timeout);
  @Blocking default Set<ClientChannelEvent> waitFor(Collection<ClientChannelEvent> mask, @Bounds(CALL) Duration timeout);
  Integer getExitStatus();
  String getExitSignal();
  static void validateCommandExitStatusCode(String command, Integer exitStatus) throws RemoteException;
}

public enum ClientChannelEvent {
  TIMEOUT, CLOSED, STDOUT_DATA, STDERR_DATA, EOF, EXIT_STATUS, EXIT_SIGNAL, OPENED;
  public static final Set<ClientChannelEvent> VALUES;
}

public class PtyCapableChannelSession extends ChannelSession implements PtyChannelConfigurationMutator {
  public void setupSensibleDefaultPty();
  public boolean isAgentForwarding();
  public void setAgentForwarding(boolean agentForwarding);
  public boolean isUsePty();
  public void setUsePty(boolean usePty);
  public String getPtyType();
  public void setPtyType(String ptyType);
  public int getPtyColumns();
  public void setPtyColumns(int ptyColumns);
  public int getPtyLines();
  public void setPtyLines(int ptyLines);
  public int getPtyWidth();
  public void setPtyWidth(int ptyWidth);
  public int getPtyHeight();
  public void setPtyHeight(int ptyHeight);
  public void sendWindowChange(int columns, int lines) throws IOException;
  public void sendWindowChange(int columns, int lines, int height, int width) throws IOException;
}
