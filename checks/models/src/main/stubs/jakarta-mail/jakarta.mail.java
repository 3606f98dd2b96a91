package jakarta.mail;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.Special.INFINITE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.event.ConnectionListener;
import jakarta.mail.event.FolderListener;
import jakarta.mail.event.MailEvent;
import jakarta.mail.event.MessageChangedListener;
import jakarta.mail.event.MessageCountListener;
import jakarta.mail.event.StoreListener;
import jakarta.mail.event.TransportListener;
import jakarta.mail.search.SearchTerm;
import jakarta.mail.util.StreamProvider;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.Serializable;
import java.net.InetAddress;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.Date;
import java.util.Enumeration;
import java.util.EventListener;
import java.util.Properties;
import java.util.Vector;

public abstract class Address implements Serializable {
  public Address();
  public abstract String getType();
}

public class AuthenticationFailedException extends MessagingException {
  public AuthenticationFailedException();
  public AuthenticationFailedException(String message);
  public AuthenticationFailedException(String message, Exception e);
}

public abstract class Authenticator {
  public Authenticator();
  protected InetAddress getRequestingSite();
  protected int getRequestingPort();
  protected String getRequestingProtocol();
  protected String getRequestingPrompt();
  protected String getDefaultUserName();
  protected PasswordAuthentication getPasswordAuthentication();
}

public abstract class BodyPart implements Part {
  public BodyPart();
  public Multipart getParent();
}

public interface EncodingAware {
  String getEncoding();
}

public class FetchProfile {
  public FetchProfile();
  public void add(FetchProfile.Item item);
  public void add(String headerName);
  public boolean contains(FetchProfile.Item item);
  public boolean contains(String headerName);
  public FetchProfile.Item[] getItems();
  public String[] getHeaderNames();

  public static class Item {
    public static final FetchProfile.Item ENVELOPE;
    public static final FetchProfile.Item CONTENT_INFO;
    public static final FetchProfile.Item SIZE;
    public static final FetchProfile.Item FLAGS;
    protected Item(String name);
  }
}

public class Flags implements Cloneable, Serializable {
  public Flags();
  public Flags(Flags flags);
  public Flags(Flags.Flag flag);
  public Flags(String flag);
  public void add(Flags.Flag flag);
  public void add(String flag);
  public void add(Flags f);
  public void remove(Flags.Flag flag);
  public void remove(String flag);
  public void remove(Flags f);
  public boolean retainAll(Flags f);
  public boolean contains(Flags.Flag flag);
  public boolean contains(String flag);
  public boolean contains(Flags f);
  public Flags.Flag[] getSystemFlags();
  public String[] getUserFlags();
  public void clearSystemFlags();
  public void clearUserFlags();
  public Object clone();

  public static final class Flag {
    public static final Flags.Flag ANSWERED;
    public static final Flags.Flag DELETED;
    public static final Flags.Flag DRAFT;
    public static final Flags.Flag FLAGGED;
    public static final Flags.Flag RECENT;
    public static final Flags.Flag SEEN;
    public static final Flags.Flag USER;
  }
}

@Connection(sharing = CONFINED)
public abstract class Folder implements AutoCloseable {
  public static final int HOLDS_MESSAGES = 1;
  public static final int HOLDS_FOLDERS = 2;
  public static final int READ_ONLY = 1;
  public static final int READ_WRITE = 2;
  protected Folder(Store store);
  public abstract String getName();
  public abstract String getFullName();
  public URLName getURLName() throws MessagingException;
  public Store getStore();
  public abstract Folder getParent() throws MessagingException;
  @Blocking public abstract boolean exists() throws MessagingException;
  @Blocking public abstract Folder[] list(String pattern) throws MessagingException;
  @Blocking public Folder[] listSubscribed(String pattern) throws MessagingException;
  @Blocking public Folder[] list() throws MessagingException;
  @Blocking public Folder[] listSubscribed() throws MessagingException;
  public abstract char getSeparator() throws MessagingException;
  public abstract int getType() throws MessagingException;
  @Blocking public abstract boolean create(int type) throws MessagingException;
  public boolean isSubscribed();
  public void setSubscribed(boolean subscribe) throws MessagingException;
  @Blocking public abstract boolean hasNewMessages() throws MessagingException;
  public abstract Folder getFolder(String name) throws MessagingException;
  @Blocking public abstract boolean delete(boolean recurse) throws MessagingException;
  @Blocking public abstract boolean renameTo(Folder f) throws MessagingException;
  @Blocking public abstract void open(int mode) throws MessagingException;
  @Closes @Blocking public abstract void close(boolean expunge) throws MessagingException;
  @Closes @Blocking public void close() throws MessagingException;
  public abstract boolean isOpen();
  public int getMode();
  public abstract Flags getPermanentFlags();
  @Blocking public abstract int getMessageCount() throws MessagingException;
  @Blocking public int getNewMessageCount() throws MessagingException;
  @Blocking public int getUnreadMessageCount() throws MessagingException;
  public int getDeletedMessageCount() throws MessagingException;
  @Blocking public abstract Message getMessage(int msgnum) throws MessagingException;
  @Blocking public Message[] getMessages(int start, int end) throws MessagingException;
  @Blocking public Message[] getMessages(int[] msgnums) throws MessagingException;
  @Blocking public Message[] getMessages() throws MessagingException;
  @Blocking public abstract void appendMessages(Message[] msgs) throws MessagingException;
  @Blocking public void fetch(Message[] msgs, FetchProfile fp) throws MessagingException;
  @Blocking public void setFlags(Message[] msgs, Flags flag, boolean value) throws MessagingException;
  @Blocking public void setFlags(int start, int end, Flags flag, boolean value) throws MessagingException;
  @Blocking public void setFlags(int[] msgnums, Flags flag, boolean value) throws MessagingException;
  @Blocking public void copyMessages(Message[] msgs, Folder folder) throws MessagingException;
  @Blocking public abstract Message[] expunge() throws MessagingException;
  @Blocking public Message[] search(SearchTerm term) throws MessagingException;
  @Blocking public Message[] search(SearchTerm term, Message[] msgs) throws MessagingException;
  public void addConnectionListener(ConnectionListener l);
  public void removeConnectionListener(ConnectionListener l);
  protected void notifyConnectionListeners(int type);
  public void addFolderListener(FolderListener l);
  public void removeFolderListener(FolderListener l);
  protected void notifyFolderListeners(int type);
  protected void notifyFolderRenamedListeners(Folder folder);
  public void addMessageCountListener(MessageCountListener l);
  public void removeMessageCountListener(MessageCountListener l);
  protected void notifyMessageAddedListeners(Message[] msgs);
  protected void notifyMessageRemovedListeners(boolean removed, Message[] msgs);
  public void addMessageChangedListener(MessageChangedListener l);
  public void removeMessageChangedListener(MessageChangedListener l);
  protected void notifyMessageChangedListeners(int type, Message msg);
}

public class FolderClosedException extends MessagingException {
  public FolderClosedException(Folder folder);
  public FolderClosedException(Folder folder, String message);
  public FolderClosedException(Folder folder, String message, Exception e);
  public Folder getFolder();
}

public class FolderNotFoundException extends MessagingException {
  public FolderNotFoundException();
  public FolderNotFoundException(Folder folder);
  public FolderNotFoundException(Folder folder, String s);
  public FolderNotFoundException(Folder folder, String s, Exception e);
  public FolderNotFoundException(String s, Folder folder);
  public Folder getFolder();
}

public class Header {
  public Header(String name, String value);
  public String getName();
  public String getValue();
}

public class IllegalWriteException extends MessagingException {
  public IllegalWriteException();
  public IllegalWriteException(String s);
  public IllegalWriteException(String s, Exception e);
}

public @interface MailSessionDefinition {
  String description() default "";
  String name();
  String storeProtocol() default "";
  String transportProtocol() default "";
  String host() default "";
  String user() default "";
  String password() default "";
  String from() default "";
  String[] properties() default {};
}

public @interface MailSessionDefinitions {
  MailSessionDefinition[] value();
}

public abstract class Message implements Part {
  protected Message();
  protected Message(Folder folder, int msgnum);
  protected Message(Session session);
  public Session getSession();
  public abstract Address[] getFrom() throws MessagingException;
  public abstract void setFrom() throws MessagingException;
  public abstract void setFrom(Address address) throws MessagingException;
  public abstract void addFrom(Address[] addresses) throws MessagingException;
  public abstract Address[] getRecipients(Message.RecipientType type) throws MessagingException;
  public Address[] getAllRecipients() throws MessagingException;
  public abstract void setRecipients(Message.RecipientType type, Address[] addresses) throws MessagingException;
  public void setRecipient(Message.RecipientType type, Address address) throws MessagingException;
  public abstract void addRecipients(Message.RecipientType type, Address[] addresses) throws MessagingException;
  public void addRecipient(Message.RecipientType type, Address address) throws MessagingException;
  public Address[] getReplyTo() throws MessagingException;
  public void setReplyTo(Address[] addresses) throws MessagingException;
  public abstract String getSubject() throws MessagingException;
  public abstract void setSubject(String subject) throws MessagingException;
  public abstract Date getSentDate() throws MessagingException;
  public abstract void setSentDate(Date date) throws MessagingException;
  public abstract Date getReceivedDate() throws MessagingException;
  public abstract Flags getFlags() throws MessagingException;
  public boolean isSet(Flags.Flag flag) throws MessagingException;
  public abstract void setFlags(Flags flag, boolean set) throws MessagingException;
  public void setFlag(Flags.Flag flag, boolean set) throws MessagingException;
  public int getMessageNumber();
  protected void setMessageNumber(int msgnum);
  public Folder getFolder();
  public boolean isExpunged();
  protected void setExpunged(boolean expunged);
  public abstract Message reply(boolean replyToAll) throws MessagingException;
  public abstract void saveChanges() throws MessagingException;
  public boolean match(SearchTerm term) throws MessagingException;

  public static class RecipientType implements Serializable {
    public static final Message.RecipientType TO;
    public static final Message.RecipientType CC;
    public static final Message.RecipientType BCC;
    protected RecipientType(String type);
    protected Object readResolve() throws ObjectStreamException;
  }
}

public interface MessageAware {
  MessageContext getMessageContext();
}

public class MessageContext {
  public MessageContext(Part part);
  public Part getPart();
  public Message getMessage();
  public Session getSession();
}

public class MessageRemovedException extends MessagingException {
  public MessageRemovedException();
  public MessageRemovedException(String s);
  public MessageRemovedException(String s, Exception e);
}

public class MessagingException extends Exception {
  public MessagingException();
  public MessagingException(String s);
  public MessagingException(String s, Exception e);
  public Exception getNextException();
  public Throwable getCause();
  public boolean setNextException(Exception ex);
}

public class MethodNotSupportedException extends MessagingException {
  public MethodNotSupportedException();
  public MethodNotSupportedException(String s);
  public MethodNotSupportedException(String s, Exception e);
}

public abstract class Multipart {
  protected Multipart();
  protected void setMultipartDataSource(MultipartDataSource mp) throws MessagingException;
  public String getContentType();
  public int getCount() throws MessagingException;
  public BodyPart getBodyPart(int index) throws MessagingException;
  public boolean removeBodyPart(BodyPart part) throws MessagingException;
  public void removeBodyPart(int index) throws MessagingException;
  public void addBodyPart(BodyPart part) throws MessagingException;
  public void addBodyPart(BodyPart part, int index) throws MessagingException;
  public abstract void writeTo(OutputStream os) throws IOException, MessagingException;
  public Part getParent();
  public void setParent(Part parent);
}

public interface MultipartDataSource extends DataSource {
  int getCount();
  BodyPart getBodyPart(int index) throws MessagingException;
}

public class NoSuchProviderException extends MessagingException {
  public NoSuchProviderException();
  public NoSuchProviderException(String message);
  public NoSuchProviderException(String message, Exception e);
}

public interface Part {
  public static final String ATTACHMENT = "attachment";
  public static final String INLINE = "inline";
  int getSize() throws MessagingException;
  int getLineCount() throws MessagingException;
  String getContentType() throws MessagingException;
  boolean isMimeType(String mimeType) throws MessagingException;
  String getDisposition() throws MessagingException;
  void setDisposition(String disposition) throws MessagingException;
  String getDescription() throws MessagingException;
  void setDescription(String description) throws MessagingException;
  String getFileName() throws MessagingException;
  void setFileName(String filename) throws MessagingException;
  InputStream getInputStream() throws IOException, MessagingException;
  DataHandler getDataHandler() throws MessagingException;
  Object getContent() throws IOException, MessagingException;
  void setDataHandler(DataHandler dh) throws MessagingException;
  void setContent(Object obj, String type) throws MessagingException;
  void setText(String text) throws MessagingException;
  void setContent(Multipart mp) throws MessagingException;
  void writeTo(OutputStream os) throws IOException, MessagingException;
  String[] getHeader(String header_name) throws MessagingException;
  void setHeader(String header_name, String header_value) throws MessagingException;
  void addHeader(String header_name, String header_value) throws MessagingException;
  void removeHeader(String header_name) throws MessagingException;
  Enumeration<Header> getAllHeaders() throws MessagingException;
  Enumeration<Header> getMatchingHeaders(String[] header_names) throws MessagingException;
  Enumeration<Header> getNonMatchingHeaders(String[] header_names) throws MessagingException;
}

public final class PasswordAuthentication {
  public PasswordAuthentication(String userName, String password);
  public String getUserName();
  public String getPassword();
}

public class Provider {
  public Provider(Provider.Type type, String protocol, String classname, String vendor, String version);
  public Provider.Type getType();
  public String getProtocol();
  public String getClassName();
  public String getVendor();
  public String getVersion();

  public static class Type {
    public static final Provider.Type STORE;
    public static final Provider.Type TRANSPORT;
  }
}

public class Quota {
  public Quota(String quotaRoot);
  public void setResourceLimit(String name, long limit);

  public static class Resource {
    public Resource(String name, long usage, long limit);
  }
}

public interface QuotaAwareStore {
  Quota[] getQuota(String folder) throws MessagingException;
  void setQuota(Quota quota) throws MessagingException;
}

public class ReadOnlyFolderException extends MessagingException {
  public ReadOnlyFolderException(Folder folder);
  public ReadOnlyFolderException(Folder folder, String message);
  public ReadOnlyFolderException(Folder folder, String message, Exception e);
  public Folder getFolder();
}

public class SendFailedException extends MessagingException {
  public SendFailedException();
  public SendFailedException(String s);
  public SendFailedException(String s, Exception e);
  public SendFailedException(String msg, Exception ex, Address[] validSent, Address[] validUnsent, Address[] invalid);
  public Address[] getValidSentAddresses();
  public Address[] getValidUnsentAddresses();
  public Address[] getInvalidAddresses();
}

@Connection(sharing = CONFINED)
public abstract class Service implements AutoCloseable {
  protected Service(Session session, URLName urlname);
  @Blocking @Requires({CONNECT, READ}) public void connect() throws MessagingException;
  @Blocking @Requires({CONNECT, READ}) public void connect(String host, String user, String password) throws MessagingException;
  @Blocking @Requires({CONNECT, READ}) public void connect(String user, String password) throws MessagingException;
  @Blocking @Requires({CONNECT, READ}) public void connect(String host, int port, String user, String password) throws MessagingException;
  protected boolean protocolConnect(String host, int port, String user, String password) throws MessagingException;
  public boolean isConnected();
  protected void setConnected(boolean connected);
  @Closes @Blocking public void close() throws MessagingException;
  public URLName getURLName();
  protected void setURLName(URLName url);
  public void addConnectionListener(ConnectionListener l);
  public void removeConnectionListener(ConnectionListener l);
  protected void notifyConnectionListeners(int type);
  protected void queueEvent(MailEvent event, Vector<? extends EventListener> vector);
}

public final class Session {
  public StreamProvider getStreamProvider();
  @Unbounded({CONNECT, READ, WRITE}) public static Session getInstance(@BoundedByKey(key = {"mail.smtp.connectiontimeout", "mail.smtps.connectiontimeout", "mail.imap.connectiontimeout", "mail.imaps.connectiontimeout", "mail.pop3.connectiontimeout", "mail.pop3s.connectiontimeout"}, value = CONNECT, negative = INFINITE) @BoundedByKey(key = {"mail.smtp.timeout", "mail.smtps.timeout", "mail.imap.timeout", "mail.imaps.timeout", "mail.pop3.timeout", "mail.pop3s.timeout"}, value = READ, negative = INFINITE) @BoundedByKey(key = {"mail.smtp.writetimeout", "mail.smtps.writetimeout", "mail.imap.writetimeout", "mail.imaps.writetimeout", "mail.pop3.writetimeout", "mail.pop3s.writetimeout"}, value = WRITE, negative = INFINITE) Properties props, Authenticator authenticator);
  @Unbounded({CONNECT, READ, WRITE}) public static Session getInstance(@BoundedByKey(key = {"mail.smtp.connectiontimeout", "mail.smtps.connectiontimeout", "mail.imap.connectiontimeout", "mail.imaps.connectiontimeout", "mail.pop3.connectiontimeout", "mail.pop3s.connectiontimeout"}, value = CONNECT, negative = INFINITE) @BoundedByKey(key = {"mail.smtp.timeout", "mail.smtps.timeout", "mail.imap.timeout", "mail.imaps.timeout", "mail.pop3.timeout", "mail.pop3s.timeout"}, value = READ, negative = INFINITE) @BoundedByKey(key = {"mail.smtp.writetimeout", "mail.smtps.writetimeout", "mail.imap.writetimeout", "mail.imaps.writetimeout", "mail.pop3.writetimeout", "mail.pop3s.writetimeout"}, value = WRITE, negative = INFINITE) Properties props);
  @Unbounded({CONNECT, READ, WRITE}) public static Session getDefaultInstance(@BoundedByKey(key = {"mail.smtp.connectiontimeout", "mail.smtps.connectiontimeout", "mail.imap.connectiontimeout", "mail.imaps.connectiontimeout", "mail.pop3.connectiontimeout", "mail.pop3s.connectiontimeout"}, value = CONNECT, negative = INFINITE) @BoundedByKey(key = {"mail.smtp.timeout", "mail.smtps.timeout", "mail.imap.timeout", "mail.imaps.timeout", "mail.pop3.timeout", "mail.pop3s.timeout"}, value = READ, negative = INFINITE) @BoundedByKey(key = {"mail.smtp.writetimeout", "mail.smtps.writetimeout", "mail.imap.writetimeout", "mail.imaps.writetimeout", "mail.pop3.writetimeout", "mail.pop3s.writetimeout"}, value = WRITE, negative = INFINITE) Properties props, Authenticator authenticator);
  @Unbounded({CONNECT, READ, WRITE}) public static Session getDefaultInstance(@BoundedByKey(key = {"mail.smtp.connectiontimeout", "mail.smtps.connectiontimeout", "mail.imap.connectiontimeout", "mail.imaps.connectiontimeout", "mail.pop3.connectiontimeout", "mail.pop3s.connectiontimeout"}, value = CONNECT, negative = INFINITE) @BoundedByKey(key = {"mail.smtp.timeout", "mail.smtps.timeout", "mail.imap.timeout", "mail.imaps.timeout", "mail.pop3.timeout", "mail.pop3s.timeout"}, value = READ, negative = INFINITE) @BoundedByKey(key = {"mail.smtp.writetimeout", "mail.smtps.writetimeout", "mail.imap.writetimeout", "mail.imaps.writetimeout", "mail.pop3.writetimeout", "mail.pop3s.writetimeout"}, value = WRITE, negative = INFINITE) Properties props);
  public void setDebug(boolean debug);
  public boolean getDebug();
  public void setDebugOut(PrintStream out);
  public PrintStream getDebugOut();
  public Provider[] getProviders();
  public Provider getProvider(String protocol) throws NoSuchProviderException;
  public void setProvider(Provider provider) throws NoSuchProviderException;
  @Carries public Store getStore() throws NoSuchProviderException;
  @Carries public Store getStore(String protocol) throws NoSuchProviderException;
  @Carries public Store getStore(URLName url) throws NoSuchProviderException;
  @Carries public Store getStore(Provider provider) throws NoSuchProviderException;
  @Carries public Folder getFolder(URLName url) throws MessagingException;
  @Carries public Transport getTransport() throws NoSuchProviderException;
  @Carries public Transport getTransport(String protocol) throws NoSuchProviderException;
  @Carries public Transport getTransport(URLName url) throws NoSuchProviderException;
  @Carries public Transport getTransport(Provider provider) throws NoSuchProviderException;
  @Carries public Transport getTransport(Address address) throws NoSuchProviderException;
  public void setPasswordAuthentication(URLName url, PasswordAuthentication pw);
  public PasswordAuthentication getPasswordAuthentication(URLName url);
  public PasswordAuthentication requestPasswordAuthentication(InetAddress addr, int port, String protocol, String prompt, String defaultUserName);
  public Properties getProperties();
  public String getProperty(String name);
  public void addProvider(Provider provider);
  public void setProtocolForAddress(String addresstype, String protocol);
}

@Connection(sharing = CONFINED)
public abstract class Store extends Service {
  protected Store(Session session, URLName urlname);
  @Carries public abstract Folder getDefaultFolder() throws MessagingException;
  @Carries public abstract Folder getFolder(String name) throws MessagingException;
  @Carries public abstract Folder getFolder(URLName url) throws MessagingException;
  public Folder[] getPersonalNamespaces() throws MessagingException;
  public Folder[] getUserNamespaces(String user) throws MessagingException;
  public Folder[] getSharedNamespaces() throws MessagingException;
  public void addStoreListener(StoreListener l);
  public void removeStoreListener(StoreListener l);
  protected void notifyStoreListeners(int type, String message);
  public void addFolderListener(FolderListener l);
  public void removeFolderListener(FolderListener l);
  protected void notifyFolderListeners(int type, Folder folder);
  protected void notifyFolderRenamedListeners(Folder oldF, Folder newF);
}

public class StoreClosedException extends MessagingException {
  public StoreClosedException(Store store);
  public StoreClosedException(Store store, String message);
  public StoreClosedException(Store store, String message, Exception e);
  public Store getStore();
}

@Connection(sharing = CONFINED)
public abstract class Transport extends Service {
  public Transport(Session session, URLName urlname);
  @Blocking public static void send(@Requires({CONNECT, READ}) Message msg) throws MessagingException;
  @Blocking public static void send(@Requires({CONNECT, READ}) Message msg, Address[] addresses) throws MessagingException;
  @Blocking public static void send(@Requires({CONNECT, READ}) Message msg, String user, String password) throws MessagingException;
  @Blocking public static void send(@Requires({CONNECT, READ}) Message msg, Address[] addresses, String user, String password) throws MessagingException;
  @Blocking public abstract void sendMessage(Message msg, Address[] addresses) throws MessagingException;
  public void addTransportListener(TransportListener l);
  public void removeTransportListener(TransportListener l);
  protected void notifyTransportListeners(int type, Address[] validSent, Address[] validUnsent, Address[] invalid, Message msg);
}

public interface UIDFolder {
  public static final long LASTUID = -1L;
  public static final long MAXUID = 4294967295L;
  long getUIDValidity() throws MessagingException;
  Message getMessageByUID(long uid) throws MessagingException;
  Message[] getMessagesByUID(long start, long end) throws MessagingException;
  Message[] getMessagesByUID(long[] uids) throws MessagingException;
  long getUID(Message message) throws MessagingException;
  long getUIDNext() throws MessagingException;

  public static class FetchProfileItem extends FetchProfile.Item {
    public static final UIDFolder.FetchProfileItem UID;
    protected FetchProfileItem(String name);
  }
}

public class URLName {
  public URLName(String protocol, String host, int port, String file, String username, String password);
  public URLName(URL url);
  public URLName(String url);
  protected void parseString(String url);
  public int getPort();
  public String getProtocol();
  public String getFile();
  public String getRef();
  public String getHost();
  public String getUsername();
  public String getPassword();
  public URL getURL() throws MalformedURLException;
}
