package ch.ethz.ssh2;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import ch.ethz.ssh2.auth.AgentProxy;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.List;

public interface ChannelCondition {
  public static final int TIMEOUT = 1;
  public static final int CLOSED = 2;
  public static final int STDOUT_DATA = 4;
  public static final int STDERR_DATA = 8;
  public static final int EOF = 16;
  public static final int EXIT_STATUS = 32;
  public static final int EXIT_SIGNAL = 64;
}

@dev.fairlead.annotations.Connection(sharing = SHAREABLE)
@Unbounded({CONNECT, READ})
public class Connection {
  public static String[] getAvailableCiphers();
  public static String[] getAvailableMACs();
  public static String[] getAvailableServerHostKeyAlgorithms();
  @Opens public Connection(String hostname);
  @Opens public Connection(String hostname, int port);
  @Opens public Connection(String hostname, int port, String softwareversion);
  @Opens public Connection(String hostname, int port, HTTPProxyData proxy);
  @Blocking public boolean authenticateWithDSA(String user, String pem, String password) throws IOException;
  @Blocking public boolean authenticateWithKeyboardInteractive(String user, InteractiveCallback cb) throws IOException;
  @Blocking public boolean authenticateWithAgent(String user, AgentProxy proxy) throws IOException;
  @Blocking public boolean authenticateWithKeyboardInteractive(String user, String[] submethods, InteractiveCallback cb) throws IOException;
  @Blocking public boolean authenticateWithPassword(String user, String password) throws IOException;
  @Blocking public boolean authenticateWithNone(String user) throws IOException;
  @Blocking public boolean authenticateWithPublicKey(String user, char[] pemPrivateKey, String password) throws IOException;
  @Blocking public boolean authenticateWithPublicKey(String user, File pemFile, String password) throws IOException;
  public void addConnectionMonitor(ConnectionMonitor cmon);
  @Closes public void close();
  @Blocking @Unbounded(CONNECT) @Requires(CONNECT) public ConnectionInfo connect() throws IOException;
  @Blocking @Unbounded(CONNECT) @Requires(CONNECT) public ConnectionInfo connect(ServerHostKeyVerifier verifier) throws IOException;
  @Blocking public ConnectionInfo connect(ServerHostKeyVerifier verifier, @Bounds(CONNECT) int connectTimeout, int kexTimeout) throws IOException;
  public LocalPortForwarder createLocalPortForwarder(int local_port, String host_to_connect, int port_to_connect) throws IOException;
  public LocalPortForwarder createLocalPortForwarder(InetSocketAddress addr, String host_to_connect, int port_to_connect) throws IOException;
  public LocalStreamForwarder createLocalStreamForwarder(String host_to_connect, int port_to_connect) throws IOException;
  @Blocking public SCPClient createSCPClient() throws IOException;
  @Blocking public void forceKeyExchange() throws IOException;
  public String getHostname();
  public int getPort();
  public ConnectionInfo getConnectionInfo() throws IOException;
  public String[] getRemainingAuthMethods(String user) throws IOException;
  public boolean isAuthenticationComplete();
  public boolean isAuthenticationPartialSuccess();
  public boolean isAuthMethodAvailable(String user, String method) throws IOException;
  @Blocking public Session openSession() throws IOException;
  public void sendIgnorePacket() throws IOException;
  public void sendIgnorePacket(byte[] data) throws IOException;
  public void setClient2ServerCiphers(String[] ciphers);
  public void setClient2ServerMACs(String[] macs);
  public void setDHGexParameters(DHGexParameters dgp);
  public void setServer2ClientCiphers(String[] ciphers);
  public void setServer2ClientMACs(String[] macs);
  public void setServerHostKeyAlgorithms(String[] algos);
  public void setTCPNoDelay(boolean enable) throws IOException;
  @Blocking public void requestRemotePortForwarding(String bindAddress, int bindPort, String targetAddress, int targetPort) throws IOException;
  public void cancelRemotePortForwarding(int bindPort) throws IOException;
  public void setSecureRandom(SecureRandom rnd);
}

public class ConnectionInfo {}

public interface ConnectionMonitor {
  void connectionLost(Throwable reason);
}

public class DHGexParameters {}

public class HTTPProxyData implements ProxyData {
  public HTTPProxyData(String proxyHost, int proxyPort);
  public HTTPProxyData(String proxyHost, int proxyPort, String proxyUser, String proxyPass);
}

public interface InteractiveCallback {
  String[] replyToChallenge(String name, String instruction, int numPrompts, String[] prompt, boolean[] echo) throws Exception;
}

public class KnownHosts {
  public static final int HOSTKEY_IS_OK = 0;
  public static final int HOSTKEY_IS_NEW = 1;
  public static final int HOSTKEY_HAS_CHANGED = 2;
  public KnownHosts();
  public KnownHosts(char[] knownHostsData) throws IOException;
  public KnownHosts(File knownHosts) throws IOException;
  public KnownHosts(String knownHosts) throws IOException;
  public void addHostkey(String[] hostnames, String serverHostKeyAlgorithm, byte[] serverHostKey) throws IOException;
  public void addHostkeys(char[] knownHostsData) throws IOException;
  public void addHostkeys(File knownHosts) throws IOException;
  public static String createHashedHostname(String hostname);
  public String[] getPreferredServerHostkeyAlgorithmOrder(String hostname);
  public int verifyHostkey(String hostname, String serverHostKeyAlgorithm, byte[] serverHostKey) throws IOException;
  public static void addHostkeyToFile(File knownHosts, String[] hostnames, String serverHostKeyAlgorithm, byte[] serverHostKey) throws IOException;
  public static String createHexFingerprint(String keytype, byte[] publickey);
  public static String createBubblebabbleFingerprint(String keytype, byte[] publickey);
}

public class LocalPortForwarder {}

public class LocalStreamForwarder {}

public interface ProxyData {}

public class SCPClient {
  public SCPClient(Connection conn);
  @Blocking public void put(String localFile, String remoteTargetDirectory) throws IOException;
  @Blocking public void put(String[] localFiles, String remoteTargetDirectory) throws IOException;
  @Blocking public void put(String localFile, String remoteTargetDirectory, String mode) throws IOException;
  @Blocking public void put(String localFile, String remoteFileName, String remoteTargetDirectory, String mode) throws IOException;
  @Blocking public void put(byte[] data, String remoteFileName, String remoteTargetDirectory) throws IOException;
  @Blocking public void put(byte[] data, String remoteFileName, String remoteTargetDirectory, String mode) throws IOException;
  @Blocking public void put(String[] localFiles, String remoteTargetDirectory, String mode) throws IOException;
  @Blocking public void put(String[] localFiles, String[] remoteFiles, String remoteTargetDirectory, String mode) throws IOException;
  @Blocking public void get(String remoteFile, String localTargetDirectory) throws IOException;
  @Blocking public void get(String remoteFile, OutputStream target) throws IOException;
  @Blocking public void get(String[] remoteFiles, String localTargetDirectory) throws IOException;
  public void setCharset(String charset) throws IOException;
  public String getCharset();
  @Blocking public SCPOutputStream put(String remoteFile, long length, String remoteTargetDirectory, String mode) throws IOException;
  @Blocking public SCPInputStream get(String remoteFile) throws IOException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public class SFTPv3Client {
  @Blocking public SFTPv3Client(Connection conn) throws IOException;
  public void setCharset(String charset) throws IOException;
  public String getCharset();
  public SFTPv3FileAttributes fstat(SFTPv3FileHandle handle) throws IOException;
  @Blocking public SFTPv3FileAttributes stat(String path) throws IOException;
  @Blocking public SFTPv3FileAttributes lstat(String path) throws IOException;
  public String readLink(String path) throws IOException;
  @Blocking public void setstat(String path, SFTPv3FileAttributes attr) throws IOException;
  public void fsetstat(SFTPv3FileHandle handle, SFTPv3FileAttributes attr) throws IOException;
  public void createSymlink(String src, String target) throws IOException;
  @Blocking public String canonicalPath(String path) throws IOException;
  public int getProtocolVersion();
  @Closes public void close();
  @Blocking public List<SFTPv3DirectoryEntry> ls(String dirName) throws IOException;
  @Blocking public void mkdir(String dirName, int posixPermissions) throws IOException;
  @Blocking public void rm(String fileName) throws IOException;
  @Blocking public void rmdir(String dirName) throws IOException;
  @Blocking public void mv(String oldPath, String newPath) throws IOException;
  @Blocking public SFTPv3FileHandle openFileRO(String fileName) throws IOException;
  @Blocking public SFTPv3FileHandle openFileRW(String fileName) throws IOException;
  @Blocking public SFTPv3FileHandle createFile(String fileName) throws IOException;
  @Blocking public SFTPv3FileHandle createFile(String fileName, SFTPv3FileAttributes attr) throws IOException;
  @Blocking public SFTPv3FileHandle createFileTruncate(String fileName) throws IOException;
  @Blocking public SFTPv3FileHandle createFileTruncate(String fileName, SFTPv3FileAttributes attr) throws IOException;
  @Blocking public int read(SFTPv3FileHandle handle, long fileOffset, byte[] dst, int dstoff, int len) throws IOException;
  @Blocking public void write(SFTPv3FileHandle handle, long fileOffset, byte[] src, int srcoff, int len) throws IOException;
  @Blocking public void closeFile(SFTPv3FileHandle handle) throws IOException;
}

public class SFTPv3DirectoryEntry {
  public String filename;
  public String longEntry;
  public SFTPv3FileAttributes attributes;
}

public class SFTPv3FileAttributes {}

public class SFTPv3FileHandle {}

public class SCPInputStream extends BufferedInputStream {}

public class SCPOutputStream extends BufferedOutputStream {}

public interface ServerHostKeyVerifier {
  boolean verifyServerHostKey(String hostname, int port, String serverHostKeyAlgorithm, byte[] serverHostKey) throws Exception;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public class Session {
  @Blocking public void requestDumbPTY() throws IOException;
  @Blocking public void requestPTY(String term) throws IOException;
  @Blocking public void requestPTY(String term, int term_width_characters, int term_height_characters, int term_width_pixels, int term_height_pixels, byte[] terminal_modes) throws IOException;
  public void requestX11Forwarding(String hostname, int port, byte[] cookie, boolean singleConnection) throws IOException;
  @Blocking public void execCommand(String cmd) throws IOException;
  @Blocking public void startShell() throws IOException;
  @Blocking public void startSubSystem(String name) throws IOException;
  public InputStream getStdout();
  public InputStream getStderr();
  public OutputStream getStdin();
  @Blocking public int waitUntilDataAvailable(@Bounds(READ) long timeout) throws IOException;
  @Blocking public int waitForCondition(int condition_set, @Bounds(READ) long timeout) throws IOException;
  public Integer getExitStatus();
  public String getExitSignal();
  @Closes public void close();
}

public class StreamGobbler extends InputStream {
  public StreamGobbler(InputStream is);
  public int read() throws IOException;
}
