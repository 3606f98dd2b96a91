package com.jcraft.jsch;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.Charset;
import java.util.Hashtable;
import java.util.Map;
import java.util.Properties;
import java.util.Vector;
import java.util.concurrent.ThreadFactory;

@Connection(sharing = CONFINED)
public abstract class Channel {
  @Blocking public void connect() throws JSchException;
  @Blocking public void connect(@Bounds(CONNECT) int connectTimeout) throws JSchException;
  public void setXForwarding(boolean foo);
  public void start() throws JSchException;
  public boolean isEOF();
  public void setInputStream(InputStream in);
  public void setInputStream(InputStream in, boolean dontclose);
  public void setOutputStream(OutputStream out);
  public void setOutputStream(OutputStream out, boolean dontclose);
  public void setExtOutputStream(OutputStream out);
  public void setExtOutputStream(OutputStream out, boolean dontclose);
  public InputStream getInputStream() throws IOException;
  public InputStream getExtInputStream() throws IOException;
  public OutputStream getOutputStream() throws IOException;
  public void setLocalWindowSizeMax(int size) throws JSchException;
  public int getLocalWindowSizeMax();
  public void setLocalPacketSize(int size) throws JSchException;
  public int getLocalPacketSize();
  public boolean isClosed();
  @Closes public void disconnect();
  public boolean isConnected();
  public void sendSignal(String signal) throws Exception;
  public int getExitStatus();
  public String getExitSignal();
  public Session getSession() throws JSchException;
  public int getId();
}

@Connection(sharing = CONFINED)
public class ChannelExec extends ChannelSession {
  public ChannelExec();
  public void start() throws JSchException;
  public void setCommand(String command);
  public void setCommand(byte[] command);
  public void setErrStream(OutputStream out);
  public void setErrStream(OutputStream out, boolean dontclose);
  public InputStream getErrStream() throws IOException;
}

@Connection(sharing = CONFINED)
class ChannelSession extends Channel {
  public void setAgentForwarding(boolean enable);
  public void setXForwarding(boolean enable);
  public void setEnv(Hashtable<byte[], byte[]> env);
  public void setEnv(String name, String value);
  public void setEnv(byte[] name, byte[] value);
  public void setPty(boolean enable);
  public void setTerminalMode(byte[] terminal_mode);
  public void setPtySize(int col, int row, int wp, int hp);
  public void setPtyType(String ttype);
  public void setPtyType(String ttype, int col, int row, int wp, int hp);
}

@Connection(sharing = CONFINED)
public class ChannelSftp extends ChannelSession {
  public static final int SSH_FX_OK = 0;
  public static final int SSH_FX_EOF = 1;
  public static final int SSH_FX_NO_SUCH_FILE = 2;
  public static final int SSH_FX_PERMISSION_DENIED = 3;
  public static final int SSH_FX_FAILURE = 4;
  public static final int SSH_FX_BAD_MESSAGE = 5;
  public static final int SSH_FX_NO_CONNECTION = 6;
  public static final int SSH_FX_CONNECTION_LOST = 7;
  public static final int SSH_FX_OP_UNSUPPORTED = 8;
  public static final int OVERWRITE = 0;
  public static final int RESUME = 1;
  public static final int APPEND = 2;
  public void setBulkRequests(int bulk_requests) throws JSchException;
  public int getBulkRequests();
  public void setUseWriteFlushWorkaround(boolean useWriteFlushWorkaround);
  public boolean getUseWriteFlushWorkaround();
  public ChannelSftp();
  public void start() throws JSchException;
  @Closes public void quit();
  @Closes public void exit();
  public void lcd(String path) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void cd(String path) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void put(String src, String dst) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void put(String src, String dst, int mode) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void put(String src, String dst, SftpProgressMonitor monitor) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void put(String src, String dst, SftpProgressMonitor monitor, int mode) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void put(InputStream src, String dst) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void put(InputStream src, String dst, int mode) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void put(InputStream src, String dst, SftpProgressMonitor monitor) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void put(InputStream src, String dst, SftpProgressMonitor monitor, int mode) throws SftpException;
  public void _put(InputStream src, String dst, SftpProgressMonitor monitor, int mode) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public OutputStream put(String dst) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public OutputStream put(String dst, int mode) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public OutputStream put(String dst, SftpProgressMonitor monitor, int mode) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public OutputStream put(String dst, SftpProgressMonitor monitor, int mode, long offset) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void get(String src, String dst) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void get(String src, String dst, SftpProgressMonitor monitor) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void get(String src, String dst, SftpProgressMonitor monitor, int mode) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void get(String src, OutputStream dst) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void get(String src, OutputStream dst, SftpProgressMonitor monitor) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void get(String src, OutputStream dst, SftpProgressMonitor monitor, int mode, long skip) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public InputStream get(String src) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public InputStream get(String src, SftpProgressMonitor monitor) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public InputStream get(String src, int mode) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public InputStream get(String src, SftpProgressMonitor monitor, int mode) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public InputStream get(String src, SftpProgressMonitor monitor, long skip) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public Vector<ChannelSftp.LsEntry> ls(String path) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void ls(String path, ChannelSftp.LsEntrySelector selector) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public String readlink(String path) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void symlink(String oldpath, String newpath) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void hardlink(String oldpath, String newpath) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void rename(String oldpath, String newpath) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void rm(String path) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void chgrp(int gid, String path) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void chown(int uid, String path) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void chmod(int permissions, String path) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void setMtime(String path, int mtime) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void rmdir(String path) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void mkdir(String path) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public SftpATTRS stat(String path) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public SftpStatVFS statVFS(String path) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public SftpATTRS lstat(String path) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public void setStat(String path, SftpATTRS attr) throws SftpException;
  @Blocking @Requires(value = READ, strict = true) public String pwd() throws SftpException;
  public String lpwd();
  public String version();
  public String getHome() throws SftpException;
  @Closes public void disconnect();
  public int getServerVersion() throws SftpException;
  public void setFilenameEncoding(String encoding) throws SftpException;
  public void setFilenameEncoding(Charset encoding);
  public String getExtension(String key);
  @Blocking @Requires(value = READ, strict = true) public String realpath(String path) throws SftpException;

  public static class LsEntry implements Comparable<ChannelSftp.LsEntry> {
    public String getFilename();
    public String getLongname();
    public SftpATTRS getAttrs();
    public int compareTo(ChannelSftp.LsEntry o);
  }
  public interface LsEntrySelector {
    int select(ChannelSftp.LsEntry entry);
  }
}

@Connection(sharing = CONFINED)
public class ChannelShell extends ChannelSession {
  public void start() throws JSchException;
}

@Connection(sharing = CONFINED)
public class ChannelSubsystem extends ChannelSession {
  public ChannelSubsystem();
  public void setWantReply(boolean foo);
  public void setSubsystem(String foo);
  public void start() throws JSchException;
  public void setErrStream(OutputStream out);
  public InputStream getErrStream() throws IOException;
}

public interface ConfigRepository {
  public static final ConfigRepository.Config defaultConfig;
  public static final ConfigRepository nullConfig;
  ConfigRepository.Config getConfig(String host);

  public interface Config {}
}

public class HostKey {}

public interface HostKeyRepository {}

public interface Identity {}

public interface IdentityRepository {}

public class JSch {
  public static final String VERSION;
  public void setIdentityRepository(IdentityRepository identityRepository);
  public IdentityRepository getIdentityRepository();
  public ConfigRepository getConfigRepository();
  public void setConfigRepository(ConfigRepository configRepository);
  public JSch();
  @Unbounded({CONNECT, READ}) public Session getSession(String host) throws JSchException;
  @Unbounded({CONNECT, READ}) public Session getSession(String username, String host) throws JSchException;
  @Unbounded({CONNECT, READ}) public Session getSession(String username, String host, int port) throws JSchException;
  public void setHostKeyRepository(HostKeyRepository hkrepo);
  public void setKnownHosts(String filename) throws JSchException;
  public void setKnownHosts(InputStream stream) throws JSchException;
  public HostKeyRepository getHostKeyRepository();
  public void addIdentity(String prvkey) throws JSchException;
  public void addIdentity(String prvkey, String passphrase) throws JSchException;
  public void addIdentity(String prvkey, byte[] passphrase) throws JSchException;
  public void addIdentity(String prvkey, String pubkey, byte[] passphrase) throws JSchException;
  public void addIdentity(String name, byte[] prvkey, byte[] pubkey, byte[] passphrase) throws JSchException;
  public void addIdentity(Identity identity, byte[] passphrase) throws JSchException;
  public void removeIdentity(String name) throws JSchException;
  public void removeIdentity(Identity identity) throws JSchException;
  public Vector<String> getIdentityNames() throws JSchException;
  public void removeAllIdentity() throws JSchException;
  public static String getConfig(String key);
  public static void setConfig(Hashtable<String, String> newconf);
  public static void setConfig(String key, String value);
  public static Map<String, String> getConfig();
  public static void setLogger(Logger logger);
  public Logger getInstanceLogger();
  public void setInstanceLogger(Logger logger);
  public static Logger getLogger();
}

public class JSchException extends Exception {
  public JSchException();
  public JSchException(String s);
  public JSchException(String s, Throwable e);
}

public abstract class KeyPair {
  public static final int DEFERRED = -1;
  public static final int ERROR = 0;
  public static final int DSA = 1;
  public static final int RSA = 2;
  public static final int ECDSA = 3;
  public static final int UNKNOWN = 4;
  public static final int ED25519 = 5;
  public static final int ED448 = 6;
  public static KeyPair genKeyPair(JSch jsch, int type) throws JSchException;
  public static KeyPair genKeyPair(JSch jsch, int type, int key_size) throws JSchException;
  public abstract int getKeySize();
  public abstract byte[] getSignature(byte[] data);
  public abstract byte[] getSignature(byte[] data, String alg);
  public abstract Signature getVerifier();
  public abstract Signature getVerifier(String alg);
  public abstract byte[] forSSHAgent() throws JSchException;
  public String getPublicKeyComment();
  public void setPublicKeyComment(String publicKeyComment);
  public void writePrivateKey(OutputStream out);
  public void writePrivateKey(OutputStream out, byte[] passphrase);
  public void writeOpenSSHv1PrivateKey(OutputStream out, byte[] passphrase) throws JSchException;
  public void writeOpenSSHv1PrivateKey(OutputStream out, byte[] passphrase, String cipher) throws JSchException;
  public void writeOpenSSHv1PrivateKey(OutputStream out, byte[] passphrase, int rounds) throws JSchException;
  public void writeOpenSSHv1PrivateKey(OutputStream out, byte[] passphrase, String cipher, int rounds) throws JSchException;
  public abstract int getKeyType();
  public String getKeyTypeString();
  public byte[] getPublicKeyBlob();
  public void writePublicKey(OutputStream out, String comment);
  public void writePublicKey(String name, String comment) throws FileNotFoundException, IOException;
  public void writeSECSHPublicKey(OutputStream out, String comment);
  public void writeSECSHPublicKey(String name, String comment) throws FileNotFoundException, IOException;
  public void writePrivateKey(String name) throws FileNotFoundException, IOException;
  public void writePrivateKey(String name, byte[] passphrase) throws FileNotFoundException, IOException;
  public void writeOpenSSHv1PrivateKey(String name) throws FileNotFoundException, IOException, JSchException;
  public void writeOpenSSHv1PrivateKey(String name, byte[] passphrase) throws FileNotFoundException, IOException, JSchException;
  public void writeOpenSSHv1PrivateKey(String name, byte[] passphrase, int rounds) throws FileNotFoundException, IOException, JSchException;
  public void writeOpenSSHv1PrivateKey(String name, byte[] passphrase, String cipher) throws FileNotFoundException, IOException, JSchException;
  public void writeOpenSSHv1PrivateKey(String name, byte[] passphrase, String cipher, int rounds) throws FileNotFoundException, IOException, JSchException;
  public String getFingerPrint();
  public void setPassphrase(String passphrase);
  public void setPassphrase(byte[] passphrase);
  public boolean isEncrypted();
  public boolean decrypt(String _passphrase);
  public boolean decrypt(byte[] _passphrase);
  public static KeyPair load(JSch jsch, String prvkey) throws JSchException;
  public static KeyPair load(JSch jsch, String prvfile, String pubfile) throws JSchException;
  public static KeyPair load(JSch jsch, byte[] prvkey, byte[] pubkey) throws JSchException;
  public void dispose();
  public static byte[] extractX509SubjectPublicKeyInfo(byte[] x509SubjectPublicKeyInfo, byte[] algorithmIdentifier, int keyLen) throws JSchException;
}

public interface Logger {
  public static final int DEBUG = 0;
  public static final int INFO = 1;
  public static final int WARN = 2;
  public static final int ERROR = 3;
  public static final int FATAL = 4;
  boolean isEnabled(int level);
  void log(int level, String message);
  default void log(int level, String message, Throwable cause);
}

public interface Proxy {}

public interface ServerSocketFactory {
  ServerSocket createServerSocket(int port, int backlog, InetAddress bindAddr) throws IOException;
}

@Connection(sharing = SHAREABLE)
public class Session {
  @Blocking @Requires(CONNECT) public void connect() throws JSchException;
  @Blocking @Bounds(CONNECT) public void connect(int connectTimeout) throws JSchException;
  public String[] getUnavailableSignatures();
  @Blocking public void rekey() throws Exception;
  @Carries public Channel openChannel(String type) throws JSchException;
  @Closes public void disconnect();
  public void setThreadFactory(ThreadFactory threadFactory);
  public ThreadFactory getThreadFactory();
  public int setPortForwardingL(int lport, String host, int rport) throws JSchException;
  public int setPortForwardingL(String bind_address, int lport, String host, int rport) throws JSchException;
  public int setPortForwardingL(String bind_address, int lport, String host, int rport, ServerSocketFactory ssf) throws JSchException;
  public int setPortForwardingL(String bind_address, int lport, String host, int rport, ServerSocketFactory ssf, int connectTimeout) throws JSchException;
  public int setSocketForwardingL(String bindAddress, int lport, String socketPath, ServerSocketFactory ssf, int connectTimeout) throws JSchException;
  public void delPortForwardingL(int lport) throws JSchException;
  public void delPortForwardingL(String bind_address, int lport) throws JSchException;
  public String[] getPortForwardingL() throws JSchException;
  @Blocking public void setPortForwardingR(int rport, String host, int lport) throws JSchException;
  @Blocking public void setPortForwardingR(String bind_address, int rport, String host, int lport) throws JSchException;
  @Blocking public void setPortForwardingR(int rport, String host, int lport, SocketFactory sf) throws JSchException;
  @Blocking public void setPortForwardingR(String bind_address, int rport, String host, int lport, SocketFactory sf) throws JSchException;
  @Blocking public void setPortForwardingR(int rport, String daemon) throws JSchException;
  @Blocking public void setPortForwardingR(int rport, String daemon, Object[] arg) throws JSchException;
  @Blocking public void setPortForwardingR(String bind_address, int rport, String daemon, Object[] arg) throws JSchException;
  public String[] getPortForwardingR() throws JSchException;
  public int setPortForwardingL(String conf) throws JSchException;
  @Blocking public int setPortForwardingR(String conf) throws JSchException;
  public Channel getStreamForwarder(String host, int port) throws JSchException;
  public void delPortForwardingR(int rport) throws JSchException;
  public void delPortForwardingR(String bind_address, int rport) throws JSchException;
  public void setProxy(Proxy proxy);
  public void setHost(String host);
  public void setPort(int port);
  public void setUserInfo(UserInfo userinfo);
  public UserInfo getUserInfo();
  public void setInputStream(InputStream in);
  public void setOutputStream(OutputStream out);
  public void setX11Host(String host);
  public void setX11Port(int port);
  public void setX11Cookie(String cookie);
  public void setPassword(String password);
  public void setPassword(byte[] password);
  public void setConfig(Properties newconf);
  public void setConfig(Hashtable<String, String> newconf);
  public void setConfig(String key, String value);
  public String getConfig(String key);
  public void setSocketFactory(SocketFactory sfactory);
  public boolean isConnected();
  public int getTimeout();
  @Bounds({CONNECT, READ}) public void setTimeout(int timeout) throws JSchException;
  public String getServerVersion();
  public String getClientVersion();
  public void setClientVersion(String cv);
  public String getKexAlgorithm();
  public String getServerHostKeyAlgorithm();
  public String getCipherAlgorithmC2S();
  public String getCipherAlgorithmS2C();
  public String getMacAlgorithmC2S();
  public String getMacAlgorithmS2C();
  public String getCompressionAlgorithmC2S();
  public String getCompressionAlgorithmS2C();
  public boolean isStrictKex();
  public void sendIgnore() throws Exception;
  @Blocking public void sendKeepAliveMsg() throws Exception;
  public void noMoreSessionChannels() throws Exception;
  public HostKey getHostKey();
  public String getHost();
  public String getUserName();
  public int getPort();
  public void setHostKeyAlias(String hostKeyAlias);
  public String getHostKeyAlias();
  @Bounds(READ) public void setServerAliveInterval(int interval) throws JSchException;
  public int getServerAliveInterval();
  public void setServerAliveCountMax(int count);
  public int getServerAliveCountMax();
  public void setDaemonThread(boolean enable);
  public void setIdentityRepository(IdentityRepository identityRepository);
  public void setHostKeyRepository(HostKeyRepository hostkeyRepository);
  public HostKeyRepository getHostKeyRepository();
  public Logger getLogger();
  public void setLogger(Logger logger);
}

public class SftpATTRS {
  public static final int SSH_FILEXFER_ATTR_SIZE = 1;
  public static final int SSH_FILEXFER_ATTR_UIDGID = 2;
  public static final int SSH_FILEXFER_ATTR_PERMISSIONS = 4;
  public static final int SSH_FILEXFER_ATTR_ACMODTIME = 8;
  public static final int SSH_FILEXFER_ATTR_EXTENDED = Integer.MIN_VALUE;
  public String getPermissionsString();
  public String getAtimeString();
  public String getMtimeString();
  public SftpATTRS();
  public void setSIZE(long size);
  public void setUIDGID(int uid, int gid);
  public void setACMODTIME(int atime, int mtime);
  public void setPERMISSIONS(int permissions);
  public boolean isReg();
  public boolean isDir();
  public boolean isChr();
  public boolean isBlk();
  public boolean isFifo();
  public boolean isLink();
  public boolean isSock();
  public int getFlags();
  public long getSize();
  public int getUId();
  public int getGId();
  public int getPermissions();
  public int getATime();
  public int getMTime();
  public String[] getExtended();
}

public class SftpException extends Exception {
  public SftpException(int id, String message);
  public SftpException(int id, String message, Throwable e);
}

public interface SftpProgressMonitor {
  public static final int PUT = 0;
  public static final int GET = 1;
  public static final long UNKNOWN_SIZE = -1L;
  void init(int op, String src, String dest, long max);
  boolean count(long count);
  void end();
}

public class SftpStatVFS {}

public interface Signature {}

public interface SocketFactory {}

public interface UIKeyboardInteractive {
  String[] promptKeyboardInteractive(String destination, String name, String instruction, String[] prompt, boolean[] echo);
}

public interface UserInfo {
  String getPassphrase();
  String getPassword();
  boolean promptPassword(String message);
  boolean promptPassphrase(String message);
  boolean promptYesNo(String message);
  void showMessage(String message);
}
