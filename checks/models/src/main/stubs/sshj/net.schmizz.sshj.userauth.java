package net.schmizz.sshj.userauth;

import net.schmizz.sshj.common.DisconnectReason;
import net.schmizz.sshj.common.SSHException;

public interface UserAuth {}

public class UserAuthException extends SSHException {
  public UserAuthException(DisconnectReason code);
  public UserAuthException(DisconnectReason code, String message);
  public UserAuthException(DisconnectReason code, String message, Throwable cause);
  public UserAuthException(DisconnectReason code, Throwable cause);
  public UserAuthException(String message);
  public UserAuthException(String message, Throwable cause);
  public UserAuthException(Throwable cause);
}
