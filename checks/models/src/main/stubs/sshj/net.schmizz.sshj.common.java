package net.schmizz.sshj.common;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

public class Buffer<T extends Buffer<T>> {}

public enum DisconnectReason {
  UNKNOWN, HOST_NOT_ALLOWED_TO_CONNECT, PROTOCOL_ERROR, KEY_EXCHANGE_FAILED, RESERVED, MAC_ERROR, COMPRESSION_ERROR, SERVICE_NOT_AVAILABLE, PROTOCOL_VERSION_NOT_SUPPORTED, HOST_KEY_NOT_VERIFIABLE, CONNECTION_LOST, BY_APPLICATION, TOO_MANY_CONNECTIONS, AUTH_CANCELLED_BY_USER, NO_MORE_AUTH_METHODS_AVAILABLE, ILLEGAL_USER_NAME;
}

public interface ErrorNotifiable {
  void notifyError(SSHException error);
}

public class IOUtils {
  public IOUtils();
  public static void closeQuietly(Closeable... closeables);
  public static ByteArrayOutputStream readFully(InputStream stream) throws IOException;
  public static void closeQuietly(LoggerFactory loggerFactory, Closeable... closeables);
  public static ByteArrayOutputStream readFully(InputStream stream, LoggerFactory loggerFactory) throws IOException;
}

public enum KeyType {
  RSA, DSA, ECDSA256, ECDSA384, ECDSA521, ED25519, RSA_CERT, DSA_CERT, ED25519_CERT, ECDSA256_CERT, ECDSA384_CERT, ECDSA521_CERT, UNKNOWN;
}

public interface LoggerFactory {}

public enum Message {
  UNKNOWN, DISCONNECT, IGNORE, UNIMPLEMENTED, DEBUG, SERVICE_REQUEST, SERVICE_ACCEPT, EXT_INFO, KEXINIT, NEWKEYS, KEXDH_INIT, KEXDH_31, KEX_DH_GEX_INIT, KEX_DH_GEX_REPLY, KEX_DH_GEX_REQUEST, USERAUTH_REQUEST, USERAUTH_FAILURE, USERAUTH_SUCCESS, USERAUTH_BANNER, USERAUTH_60, USERAUTH_INFO_RESPONSE, USERAUTH_GSSAPI_EXCHANGE_COMPLETE, USERAUTH_GSSAPI_MIC, GLOBAL_REQUEST, REQUEST_SUCCESS, REQUEST_FAILURE, CHANNEL_OPEN, CHANNEL_OPEN_CONFIRMATION, CHANNEL_OPEN_FAILURE, CHANNEL_WINDOW_ADJUST, CHANNEL_DATA, CHANNEL_EXTENDED_DATA, CHANNEL_EOF, CHANNEL_CLOSE, CHANNEL_REQUEST, CHANNEL_SUCCESS, CHANNEL_FAILURE;
}

public class SSHException extends IOException {
  public SSHException(DisconnectReason code);
  public SSHException(DisconnectReason code, String message);
  public SSHException(DisconnectReason code, String message, Throwable cause);
  public SSHException(DisconnectReason code, Throwable cause);
  public SSHException(String message);
  public SSHException(String message, Throwable cause);
  public SSHException(Throwable cause);
  public DisconnectReason getDisconnectReason();
  public String getMessage();
}

public final class SSHPacket extends Buffer<SSHPacket> {}

public interface SSHPacketHandler {
  void handle(Message msg, SSHPacket buf) throws SSHException;
}
