package net.schmizz.sshj.connection.channel.direct;

import static dev.fairlead.annotations.Sharing.CONFINED;

import com.hierynomus.sshj.common.RemoteAddressProvider;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Connection;
import java.io.InputStream;
import java.util.Map;
import net.schmizz.sshj.common.SSHException;
import net.schmizz.sshj.connection.ConnectionException;
import net.schmizz.sshj.connection.channel.AbstractChannel;
import net.schmizz.sshj.connection.channel.Channel;
import net.schmizz.sshj.transport.TransportException;

public abstract class AbstractDirectChannel extends AbstractChannel implements Channel.Direct {}

public class DirectConnection extends DirectTCPIPChannel {}

public class DirectTCPIPChannel extends AbstractDirectChannel {}

public class LocalPortForwarder {}

public enum PTYMode {
  VINTR, VQUIT, VERASE, VKILL, VEOF, VEOL, VEOL2, VSTART, VSTOP, VSUSP, VDSUSP, VREPRINT, VWERASE, VLNEXT, VFLUSH, VSWTCH, VSTATUS, VDISCARD, IGNPAR, PARMRK, INPCK, ISTRIP, INLCR, IGNCR, ICRNL, IUCLC, IXON, IXANY, IXOFF, IMAXBEL, ISIG, ICANON, XCASE, ECHO, ECHOE, ECHOK, ECHONL, NOFLSH, TOSTOP, IEXTEN, ECHOCTL, ECHOKE, PENDIN, OPOST, OLCUC, ONLCR, OCRNL, ONOCR, ONLRET, CS7, CS8, PARENB, PARODD, TTY_OP_ISPEED, TTY_OP_OSPEED;
}

public class Parameters {}

@Connection(sharing = CONFINED)
public interface Session extends Channel {
  void allocateDefaultPTY() throws ConnectionException, TransportException;
  void allocatePTY(String term, int cols, int rows, int width, int height, Map<PTYMode, Integer> modes) throws ConnectionException, TransportException;
  @Blocking Session.Command exec(String command) throws ConnectionException, TransportException;
  void reqX11Forwarding(String authProto, String authCookie, int screen) throws ConnectionException, TransportException;
  void setEnvVar(String name, String value) throws ConnectionException, TransportException;
  @Blocking Session.Shell startShell() throws ConnectionException, TransportException;
  @Blocking Session.Subsystem startSubsystem(String name) throws ConnectionException, TransportException;

  public interface Command extends Channel {
    InputStream getErrorStream();
    String getExitErrorMessage();
    Signal getExitSignal();
    Integer getExitStatus();
    Boolean getExitWasCoreDumped();
    void signal(Signal signal) throws TransportException;
  }
  public interface Shell extends Channel {}
  public interface Subsystem extends Channel {
    Integer getExitStatus();
  }
}

public interface SessionFactory extends RemoteAddressProvider {
  Session startSession() throws SSHException;
}

public enum Signal {
  ABRT, ALRM, FPE, HUP, ILL, INT, KILL, PIPE, QUIT, SEGV, TERM, USR1, USR2, UNKNOWN;
}
