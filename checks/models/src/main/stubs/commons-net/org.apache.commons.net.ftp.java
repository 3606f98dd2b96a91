package org.apache.commons.net.ftp;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.CONFINED;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.text.DateFormatSymbols;
import java.time.Duration;
import java.time.Instant;
import java.util.Calendar;
import java.util.Collection;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import org.apache.commons.net.MalformedServerReplyException;
import org.apache.commons.net.SocketClient;
import org.apache.commons.net.ftp.parser.FTPFileEntryParserFactory;
import org.apache.commons.net.io.CopyStreamListener;

public interface Configurable {
  void configure(FTPClientConfig config);
}

@Connection(sharing = CONFINED)
@Unbounded(value = {CONNECT, READ}, until = "3.8")
@Unbounded(value = READ, since = "3.8")
public class FTP extends SocketClient {
  public static final int DEFAULT_DATA_PORT = 20;
  public static final int DEFAULT_PORT = 21;
  public static final int ASCII_FILE_TYPE = 0;
  public static final int EBCDIC_FILE_TYPE = 1;
  public static final int BINARY_FILE_TYPE = 2;
  public static final int LOCAL_FILE_TYPE = 3;
  public static final int NON_PRINT_TEXT_FORMAT = 4;
  public static final int TELNET_TEXT_FORMAT = 5;
  public static final int CARRIAGE_CONTROL_TEXT_FORMAT = 6;
  public static final int FILE_STRUCTURE = 7;
  public static final int RECORD_STRUCTURE = 8;
  public static final int PAGE_STRUCTURE = 9;
  public static final int STREAM_TRANSFER_MODE = 10;
  public static final int BLOCK_TRANSFER_MODE = 11;
  public static final int COMPRESSED_TRANSFER_MODE = 12;
  public static final int DEFLATE_TRANSFER_MODE = 13;
  public static final String DEFAULT_CONTROL_ENCODING;
  public static final int REPLY_CODE_LEN = 3;
  @Opens public FTP();
  public int abor() throws IOException;
  public int acct(String account) throws IOException;
  public int allo(int bytes) throws IOException;
  public int allo(int bytes, int recordSize) throws IOException;
  public int allo(long bytes) throws IOException;
  public int allo(long bytes, int recordSize) throws IOException;
  public int appe(String path) throws IOException;
  public int cdup() throws IOException;
  public int cwd(String directory) throws IOException;
  public int dele(String path) throws IOException;
  public void disconnect() throws IOException;
  public int eprt(InetAddress host, int port) throws IOException;
  public int epsv() throws IOException;
  public int feat() throws IOException;
  public String getControlEncoding();
  public int getReply() throws IOException;
  public int getReplyCode();
  public String getReplyString();
  public String[] getReplyStrings();
  public int help() throws IOException;
  public int help(String command) throws IOException;
  public boolean isStrictMultilineParsing();
  public boolean isStrictReplyParsing();
  @Blocking @Requires(READ) public int list() throws IOException;
  @Blocking @Requires(READ) public int list(String path) throws IOException;
  public int mdtm(String file) throws IOException;
  public int mfmt(String path, String timeval) throws IOException;
  public int mkd(String path) throws IOException;
  public int mlsd() throws IOException;
  public int mlsd(String path) throws IOException;
  public int mlst() throws IOException;
  public int mlst(String path) throws IOException;
  public int mode(int mode) throws IOException;
  public int nlst() throws IOException;
  public int nlst(String path) throws IOException;
  @Blocking @Requires(READ) public int noop() throws IOException;
  public int opts(String... commandNameOptions) throws IOException;
  public int opts(String commandName, String commandOptions) throws IOException;
  public int pass(String password) throws IOException;
  public int pasv() throws IOException;
  public int port(InetAddress host, int port) throws IOException;
  public int pwd() throws IOException;
  public int quit() throws IOException;
  public int rein() throws IOException;
  public int rest(String marker) throws IOException;
  public int retr(String path) throws IOException;
  public int rmd(String path) throws IOException;
  public int rnfr(String path) throws IOException;
  public int rnto(String path) throws IOException;
  public int sendCommand(FTPCmd command) throws IOException;
  public int sendCommand(FTPCmd command, String args) throws IOException;
  public int sendCommand(int command) throws IOException;
  public int sendCommand(int command, String args) throws IOException;
  public int sendCommand(String command) throws IOException;
  public int sendCommand(String command, String args) throws IOException;
  public void setControlEncoding(Charset charset);
  public void setControlEncoding(String encoding);
  public void setStrictMultilineParsing(boolean strictMultilineParsing);
  public void setStrictReplyParsing(boolean strictReplyParsing);
  public int site(String parameters) throws IOException;
  public int size(String parameters) throws IOException;
  public int smnt(String dir) throws IOException;
  public int stat() throws IOException;
  public int stat(String path) throws IOException;
  public int stor(String path) throws IOException;
  public int stou() throws IOException;
  public int stou(String path) throws IOException;
  public int stru(int structure) throws IOException;
  public int syst() throws IOException;
  public int type(int fileType) throws IOException;
  public int type(int fileType, int formatOrByteSize) throws IOException;
  public int user(String user) throws IOException;
}

@Connection(sharing = CONFINED)
@Unbounded(value = {CONNECT, READ}, until = "3.8")
@Unbounded(value = READ, since = "3.8")
public class FTPClient extends FTP implements Configurable {
  public static final String FTP_SYSTEM_TYPE = "org.apache.commons.net.ftp.systemType";
  public static final String FTP_SYSTEM_TYPE_DEFAULT = "org.apache.commons.net.ftp.systemType.default";
  public static final String FTP_IP_ADDRESS_FROM_PASV_RESPONSE = "org.apache.commons.net.ftp.ipAddressFromPasvResponse";
  public static final String SYSTEM_TYPE_PROPERTIES = "/systemType.properties";
  public static final int ACTIVE_LOCAL_DATA_CONNECTION_MODE = 0;
  public static final int ACTIVE_REMOTE_DATA_CONNECTION_MODE = 1;
  public static final int PASSIVE_LOCAL_DATA_CONNECTION_MODE = 2;
  public static final int PASSIVE_REMOTE_DATA_CONNECTION_MODE = 3;
  @Opens public FTPClient();
  protected void _connectAction_() throws IOException;
  protected void _connectAction_(Reader socketIsReader) throws IOException;
  protected Socket _openDataConnection_(FTPCmd command, String arg) throws IOException;
  protected Socket _openDataConnection_(int command, String arg) throws IOException;
  protected Socket _openDataConnection_(String command, String arg) throws IOException;
  protected void _parseExtendedPassiveModeReply(String reply) throws MalformedServerReplyException;
  protected void _parsePassiveModeReply(String reply) throws MalformedServerReplyException;
  protected boolean _retrieveFile(String command, String remote, OutputStream local) throws IOException;
  protected InputStream _retrieveFileStream(String command, String remote) throws IOException;
  protected boolean _storeFile(String command, String remote, InputStream local) throws IOException;
  protected OutputStream _storeFileStream(String command, String remote) throws IOException;
  @Blocking @Requires(READ) public boolean abort() throws IOException;
  @Blocking @Requires(READ) public boolean allocate(int bytes) throws IOException;
  @Blocking @Requires(READ) public boolean allocate(int bytes, int recordSize) throws IOException;
  @Blocking @Requires(READ) public boolean allocate(long bytes) throws IOException;
  @Blocking @Requires(READ) public boolean allocate(long bytes, int recordSize) throws IOException;
  @Blocking @Requires(READ) public boolean appendFile(String remote, InputStream local) throws IOException;
  @Blocking @Requires(READ) public OutputStream appendFileStream(String remote) throws IOException;
  @Blocking @Requires(READ) public boolean changeToParentDirectory() throws IOException;
  @Blocking @Requires(READ) public boolean changeWorkingDirectory(String path) throws IOException;
  @Blocking @Requires(READ) public boolean completePendingCommand() throws IOException;
  public void configure(FTPClientConfig ftpClientConfig);
  @Blocking @Requires(READ) public boolean deleteFile(String path) throws IOException;
  public void disconnect() throws IOException;
  public boolean doCommand(String command, String params) throws IOException;
  public String[] doCommandAsStrings(String command, String params) throws IOException;
  public void enterLocalActiveMode();
  public void enterLocalPassiveMode();
  public boolean enterRemoteActiveMode(InetAddress host, int port) throws IOException;
  public boolean enterRemotePassiveMode() throws IOException;
  @Blocking @Requires(READ) public boolean features() throws IOException;
  @Blocking @Requires(READ) public String featureValue(String feature) throws IOException;
  @Blocking @Requires(READ) public String[] featureValues(String feature) throws IOException;
  public boolean getAutodetectUTF8();
  public int getBufferSize();
  public int getControlKeepAliveReplyTimeout();
  public Duration getControlKeepAliveReplyTimeoutDuration();
  public long getControlKeepAliveTimeout();
  public Duration getControlKeepAliveTimeoutDuration();
  public CopyStreamListener getCopyStreamListener();
  public int[] getCslDebug();
  public int getDataConnectionMode();
  public Duration getDataTimeout();
  protected String getListArguments(String pathName);
  public boolean getListHiddenFiles();
  @Blocking @Requires(READ) public String getModificationTime(String path) throws IOException;
  public String getPassiveHost();
  public InetAddress getPassiveLocalIPAddress();
  public int getPassivePort();
  public int getReceiveDataSocketBufferSize();
  public long getRestartOffset();
  public int getSendDataSocketBufferSize();
  @Blocking @Requires(READ) public String getSize(String path) throws IOException;
  @Blocking @Requires(READ) public String getStatus() throws IOException;
  @Blocking @Requires(READ) public String getStatus(String path) throws IOException;
  public String getSystemName() throws IOException;
  @Blocking @Requires(READ) public String getSystemType() throws IOException;
  public String getSystemTypeOverride() throws IOException;
  @Blocking @Requires(READ) public boolean hasFeature(FTPCmd feature) throws IOException;
  @Blocking @Requires(READ) public boolean hasFeature(String feature) throws IOException;
  @Blocking @Requires(READ) public boolean hasFeature(String feature, String value) throws IOException;
  @Blocking @Requires(READ) public FTPListParseEngine initiateListParsing() throws IOException;
  @Blocking @Requires(READ) public FTPListParseEngine initiateListParsing(String path) throws IOException;
  @Blocking @Requires(READ) public FTPListParseEngine initiateListParsing(String parserKey, String path) throws IOException;
  @Blocking @Requires(READ) public FTPListParseEngine initiateMListParsing() throws IOException;
  @Blocking @Requires(READ) public FTPListParseEngine initiateMListParsing(String path) throws IOException;
  public boolean isIpAddressFromPasvResponse();
  public boolean isRemoteVerificationEnabled();
  public boolean isUseEPSVwithIPv4();
  @Blocking @Requires(READ) public FTPFile[] listDirectories() throws IOException;
  @Blocking @Requires(READ) public FTPFile[] listDirectories(String parent) throws IOException;
  @Blocking @Requires(READ) public FTPFile[] listFiles() throws IOException;
  @Blocking @Requires(READ) public FTPFile[] listFiles(String path) throws IOException;
  @Blocking @Requires(READ) public FTPFile[] listFiles(String path, FTPFileFilter filter) throws IOException;
  public String listHelp() throws IOException;
  public String listHelp(String command) throws IOException;
  @Blocking @Requires(READ) public String[] listNames() throws IOException;
  @Blocking @Requires(READ) public String[] listNames(String path) throws IOException;
  @Blocking @Requires(READ) public boolean login(String user, String password) throws IOException;
  @Blocking @Requires(READ) public boolean login(String user, String password, String account) throws IOException;
  @Blocking @Requires(READ) public boolean logout() throws IOException;
  @Blocking @Requires(READ) public boolean makeDirectory(String path) throws IOException;
  public Calendar mdtmCalendar(String path) throws IOException;
  public FTPFile mdtmFile(String path) throws IOException;
  public Instant mdtmInstant(String path) throws IOException;
  @Blocking @Requires(READ) public FTPFile[] mlistDir() throws IOException;
  @Blocking @Requires(READ) public FTPFile[] mlistDir(String path) throws IOException;
  @Blocking @Requires(READ) public FTPFile[] mlistDir(String path, FTPFileFilter filter) throws IOException;
  @Blocking @Requires(READ) public FTPFile mlistFile(String path) throws IOException;
  @Blocking @Requires(READ) public String printWorkingDirectory() throws IOException;
  @Blocking @Requires(READ) public boolean reinitialize() throws IOException;
  @Blocking @Requires(READ) public boolean remoteAppend(String fileName) throws IOException;
  @Blocking @Requires(READ) public boolean remoteRetrieve(String fileName) throws IOException;
  @Blocking @Requires(READ) public boolean remoteStore(String fileName) throws IOException;
  public boolean remoteStoreUnique() throws IOException;
  public boolean remoteStoreUnique(String fileName) throws IOException;
  @Blocking @Requires(READ) public boolean removeDirectory(String path) throws IOException;
  @Blocking @Requires(READ) public boolean rename(String from, String to) throws IOException;
  protected boolean restart(long offset) throws IOException;
  @Blocking @Requires(READ) public boolean retrieveFile(String remote, OutputStream local) throws IOException;
  @Blocking @Requires(READ) public InputStream retrieveFileStream(String remote) throws IOException;
  @Blocking @Requires(READ) public boolean sendNoOp() throws IOException;
  @Blocking @Requires(READ) public boolean sendSiteCommand(String arguments) throws IOException;
  public void setActiveExternalIPAddress(String ipAddress) throws UnknownHostException;
  public void setActivePortRange(int activeMinPort, int activeMaxPort);
  public void setAutodetectUTF8(boolean autoDetectEncoding);
  public void setBufferSize(int bufferSize);
  public void setControlKeepAliveReplyTimeout(Duration timeout);
  public void setControlKeepAliveReplyTimeout(int timeoutMillis);
  public void setControlKeepAliveTimeout(Duration controlIdle);
  public void setControlKeepAliveTimeout(long controlIdleSeconds);
  public void setCopyStreamListener(CopyStreamListener copyStreamListener);
  public void setDataTimeout(Duration timeout);
  public void setDataTimeout(int timeoutMillis);
  public boolean setFileStructure(int fileStructure) throws IOException;
  public boolean setFileTransferMode(int fileTransferMode) throws IOException;
  @Blocking @Requires(READ) public boolean setFileType(int fileType) throws IOException;
  @Blocking @Requires(READ) public boolean setFileType(int fileType, int formatOrByteSize) throws IOException;
  public void setIpAddressFromPasvResponse(boolean ipAddressFromPasvResponse);
  public void setListHiddenFiles(boolean listHiddenFiles);
  @Blocking @Requires(READ) public boolean setModificationTime(String path, String timeval) throws IOException;
  public void setParserFactory(FTPFileEntryParserFactory parserFactory);
  public void setPassiveLocalIPAddress(InetAddress passiveLocalHost);
  public void setPassiveLocalIPAddress(String ipAddress) throws UnknownHostException;
  public void setPassiveNatWorkaround(boolean enabled);
  public void setPassiveNatWorkaroundStrategy(FTPClient.HostnameResolver passiveNatWorkaroundStrategy);
  public void setReceieveDataSocketBufferSize(int receiveDataSocketBufferSize);
  public void setRemoteVerificationEnabled(boolean remoteVerificationEnabled);
  public void setReportActiveExternalIPAddress(String ipAddress) throws UnknownHostException;
  public void setRestartOffset(long offset);
  public void setSendDataSocketBufferSize(int sendDataSocketBufferSize);
  public void setUseEPSVwithIPv4(boolean useEPSVwithIPv4);
  @Blocking @Requires(READ) public boolean storeFile(String remote, InputStream local) throws IOException;
  @Blocking @Requires(READ) public OutputStream storeFileStream(String remote) throws IOException;
  @Blocking @Requires(READ) public boolean storeUniqueFile(InputStream local) throws IOException;
  @Blocking @Requires(READ) public boolean storeUniqueFile(String remote, InputStream local) throws IOException;
  @Blocking @Requires(READ) public OutputStream storeUniqueFileStream() throws IOException;
  @Blocking @Requires(READ) public OutputStream storeUniqueFileStream(String remote) throws IOException;
  public boolean structureMount(String path) throws IOException;

  public interface HostnameResolver {
    String resolve(String hostname) throws UnknownHostException;
  }
}

public class FTPClientConfig {
  public static final String SYST_UNIX = "UNIX";
  public static final String SYST_UNIX_TRIM_LEADING = "UNIX_LTRIM";
  public static final String SYST_VMS = "VMS";
  public static final String SYST_NT = "WINDOWS";
  public static final String SYST_OS2 = "OS/2";
  public static final String SYST_OS400 = "OS/400";
  public static final String SYST_AS400 = "AS/400";
  public static final String SYST_MVS = "MVS";
  public static final String SYST_L8 = "TYPE: L8";
  public static final String SYST_NETWARE = "NETWARE";
  public static final String SYST_MACOS_PETER = "MACOS PETER";
  public static DateFormatSymbols getDateFormatSymbols(String shortmonths);
  public static Collection<String> getSupportedLanguageCodes();
  public static DateFormatSymbols lookupDateFormatSymbols(String languageCode);
  public FTPClientConfig();
  public FTPClientConfig(FTPClientConfig config);
  public FTPClientConfig(String systemKey);
  public FTPClientConfig(String systemKey, String defaultDateFormatStr, String recentDateFormatStr);
  public FTPClientConfig(String systemKey, String defaultDateFormatStr, String recentDateFormatStr, String serverLanguageCode, String shortMonthNames, String serverTimeZoneId);
  public FTPClientConfig(String systemKey, String defaultDateFormatStr, String recentDateFormatStr, String serverLanguageCode, String shortMonthNames, String serverTimeZoneId, boolean lenientFutureDates, boolean saveUnparseableEntries);
  public String getDefaultDateFormatStr();
  public String getRecentDateFormatStr();
  public String getServerLanguageCode();
  public String getServerSystemKey();
  public String getServerTimeZoneId();
  public String getShortMonthNames();
  public boolean getUnparseableEntries();
  public boolean isLenientFutureDates();
  public void setDefaultDateFormatStr(String defaultDateFormatStr);
  public void setLenientFutureDates(boolean lenientFutureDates);
  public void setRecentDateFormatStr(String recentDateFormatStr);
  public void setServerLanguageCode(String serverLanguageCode);
  public void setServerTimeZoneId(String serverTimeZoneId);
  public void setShortMonthNames(String shortMonthNames);
  public void setUnparseableEntries(boolean saveUnparseableEntries);
}

public enum FTPCmd {
  ABOR, ACCT, ALLO, APPE, CDUP, CWD, DELE, EPRT, EPSV, FEAT, HELP, LIST, MDTM, MFMT, MKD, MLSD, MLST, MODE, NLST, NOOP, OPTS, PASS, PASV, PORT, PWD, QUIT, REIN, REST, RETR, RMD, RNFR, RNTO, SITE, SIZE, SMNT, STAT, STOR, STOU, STRU, SYST, TYPE, USER;
}

public class FTPConnectionClosedException extends IOException {
  public FTPConnectionClosedException();
  public FTPConnectionClosedException(String message);
}

public class FTPFile implements Serializable {
  public static final int FILE_TYPE = 0;
  public static final int DIRECTORY_TYPE = 1;
  public static final int SYMBOLIC_LINK_TYPE = 2;
  public static final int UNKNOWN_TYPE = 3;
  public static final int USER_ACCESS = 0;
  public static final int GROUP_ACCESS = 1;
  public static final int WORLD_ACCESS = 2;
  public static final int READ_PERMISSION = 0;
  public static final int WRITE_PERMISSION = 1;
  public static final int EXECUTE_PERMISSION = 2;
  public FTPFile();
  public String getGroup();
  public int getHardLinkCount();
  public String getLink();
  public String getName();
  public String getRawListing();
  public long getSize();
  public Calendar getTimestamp();
  public Instant getTimestampInstant();
  public int getType();
  public String getUser();
  public boolean hasPermission(int access, int permission);
  public boolean isDirectory();
  public boolean isFile();
  public boolean isSymbolicLink();
  public boolean isUnknown();
  public boolean isValid();
  public void setGroup(String group);
  public void setHardLinkCount(int hardLinkCount);
  public void setLink(String link);
  public void setName(String name);
  public void setPermission(int access, int permission, boolean value);
  public void setRawListing(String rawListing);
  public void setSize(long size);
  public void setTimestamp(Calendar calendar);
  public void setType(int type);
  public void setUser(String user);
  public String toFormattedString();
  public String toFormattedString(String timezone);
}

public interface FTPFileFilter {
  boolean accept(FTPFile file);
}

@Connection(sharing = CONFINED)
@Unbounded(value = {CONNECT, READ}, until = "3.8")
@Unbounded(value = READ, since = "3.8")
public class FTPHTTPClient extends FTPClient {
  @Opens public FTPHTTPClient(String proxyHost, int proxyPort);
  @Opens public FTPHTTPClient(String proxyHost, int proxyPort, Charset encoding);
  @Opens public FTPHTTPClient(String proxyHost, int proxyPort, String proxyUser, String proxyPass);
  @Opens public FTPHTTPClient(String proxyHost, int proxyPort, String proxyUser, String proxyPass, Charset encoding);
  protected Socket _openDataConnection_(int command, String arg) throws IOException;
  protected Socket _openDataConnection_(String command, String arg) throws IOException;
  public void connect(String host, int port) throws SocketException, IOException;
}

public class FTPListParseEngine {}

public final class FTPReply {
  public static final int RESTART_MARKER = 110;
  public static final int SERVICE_NOT_READY = 120;
  public static final int DATA_CONNECTION_ALREADY_OPEN = 125;
  public static final int FILE_STATUS_OK = 150;
  public static final int COMMAND_OK = 200;
  public static final int COMMAND_IS_SUPERFLUOUS = 202;
  public static final int SYSTEM_STATUS = 211;
  public static final int DIRECTORY_STATUS = 212;
  public static final int FILE_STATUS = 213;
  public static final int HELP_MESSAGE = 214;
  public static final int NAME_SYSTEM_TYPE = 215;
  public static final int SERVICE_READY = 220;
  public static final int SERVICE_CLOSING_CONTROL_CONNECTION = 221;
  public static final int DATA_CONNECTION_OPEN = 225;
  public static final int CLOSING_DATA_CONNECTION = 226;
  public static final int ENTERING_PASSIVE_MODE = 227;
  public static final int ENTERING_EPSV_MODE = 229;
  public static final int USER_LOGGED_IN = 230;
  public static final int FILE_ACTION_OK = 250;
  public static final int PATHNAME_CREATED = 257;
  public static final int NEED_PASSWORD = 331;
  public static final int NEED_ACCOUNT = 332;
  public static final int FILE_ACTION_PENDING = 350;
  public static final int SERVICE_NOT_AVAILABLE = 421;
  public static final int CANNOT_OPEN_DATA_CONNECTION = 425;
  public static final int TRANSFER_ABORTED = 426;
  public static final int FILE_ACTION_NOT_TAKEN = 450;
  public static final int ACTION_ABORTED = 451;
  public static final int INSUFFICIENT_STORAGE = 452;
  public static final int UNRECOGNIZED_COMMAND = 500;
  public static final int SYNTAX_ERROR_IN_ARGUMENTS = 501;
  public static final int COMMAND_NOT_IMPLEMENTED = 502;
  public static final int BAD_COMMAND_SEQUENCE = 503;
  public static final int COMMAND_NOT_IMPLEMENTED_FOR_PARAMETER = 504;
  public static final int NOT_LOGGED_IN = 530;
  public static final int NEED_ACCOUNT_FOR_STORING_FILES = 532;
  public static final int FILE_UNAVAILABLE = 550;
  public static final int PAGE_TYPE_UNKNOWN = 551;
  public static final int STORAGE_ALLOCATION_EXCEEDED = 552;
  public static final int FILE_NAME_NOT_ALLOWED = 553;
  public static final int SECURITY_DATA_EXCHANGE_COMPLETE = 234;
  public static final int SECURITY_DATA_EXCHANGE_SUCCESSFULLY = 235;
  public static final int SECURITY_MECHANISM_IS_OK = 334;
  public static final int SECURITY_DATA_IS_ACCEPTABLE = 335;
  public static final int UNAVAILABLE_RESOURCE = 431;
  public static final int BAD_TLS_NEGOTIATION_OR_DATA_ENCRYPTION_REQUIRED = 522;
  public static final int DENIED_FOR_POLICY_REASONS = 533;
  public static final int REQUEST_DENIED = 534;
  public static final int FAILED_SECURITY_CHECK = 535;
  public static final int REQUESTED_PROT_LEVEL_NOT_SUPPORTED = 536;
  public static final int EXTENDED_PORT_FAILURE = 522;
  public static boolean isNegativePermanent(int reply);
  public static boolean isNegativeTransient(int reply);
  public static boolean isPositiveCompletion(int reply);
  public static boolean isPositiveIntermediate(int reply);
  public static boolean isPositivePreliminary(int reply);
  public static boolean isProtectedReplyCode(int reply);
}

@Connection(sharing = CONFINED)
@Unbounded(value = {CONNECT, READ}, until = "3.8")
@Unbounded(value = READ, since = "3.8")
public class FTPSClient extends FTPClient {
  public static final int DEFAULT_FTPS_DATA_PORT = 989;
  public static final int DEFAULT_FTPS_PORT = 990;
  public static String KEYSTORE_ALGORITHM;
  public static String TRUSTSTORE_ALGORITHM;
  public static String PROVIDER;
  public static String STORE_TYPE;
  @Opens public FTPSClient();
  @Opens public FTPSClient(boolean isImplicit);
  @Opens public FTPSClient(boolean isImplicit, SSLContext context);
  @Opens public FTPSClient(SSLContext context);
  @Opens public FTPSClient(String protocol);
  @Opens public FTPSClient(String protocol, boolean isImplicit);
  protected void _connectAction_() throws IOException;
  protected Socket _openDataConnection_(int command, String arg) throws IOException;
  protected Socket _openDataConnection_(String command, String arg) throws IOException;
  protected void _prepareDataSocket_(Socket socket) throws IOException;
  public void disconnect() throws IOException;
  public int execADAT(byte[] data) throws IOException;
  @Blocking @Requires(READ) protected void execAUTH() throws SSLException, IOException;
  @Blocking @Requires(READ) public int execAUTH(String mechanism) throws IOException;
  public int execCCC() throws IOException;
  public int execCONF(byte[] data) throws IOException;
  public int execENC(byte[] data) throws IOException;
  public int execMIC(byte[] data) throws IOException;
  @Blocking @Requires(READ) public void execPBSZ(long pbsz) throws SSLException, IOException;
  @Blocking @Requires(READ) public void execPROT(String prot) throws SSLException, IOException;
  public String getAuthValue();
  public String[] getEnabledCipherSuites();
  public String[] getEnabledProtocols();
  public boolean getEnableSessionCreation();
  public HostnameVerifier getHostnameVerifier();
  public boolean getNeedClientAuth();
  protected String getProtocol();
  protected String[] getProtocols();
  protected String[] getSuites();
  public TrustManager getTrustManager();
  public boolean getUseClientMode();
  public boolean getWantClientAuth();
  protected boolean isClientMode();
  protected boolean isCreation();
  public boolean isEndpointCheckingEnabled();
  protected boolean isImplicit();
  protected boolean isNeedClientAuth();
  protected boolean isWantClientAuth();
  public byte[] parseADATReply(String reply);
  public long parsePBSZ(long pbsz) throws SSLException, IOException;
  public int sendCommand(String command, String args) throws IOException;
  public void setAuthValue(String auth);
  public void setEnabledCipherSuites(String[] cipherSuites);
  public void setEnabledProtocols(String[] protocolVersions);
  public void setEnabledSessionCreation(boolean isCreation);
  public void setEndpointCheckingEnabled(boolean enable);
  public void setHostnameVerifier(HostnameVerifier newHostnameVerifier);
  public void setKeyManager(KeyManager keyManager);
  public void setNeedClientAuth(boolean isNeedClientAuth);
  public void setTrustManager(TrustManager trustManager);
  public void setUseClientMode(boolean isClientMode);
  public void setWantClientAuth(boolean isWantClientAuth);
  protected void sslNegotiation() throws IOException;
}
