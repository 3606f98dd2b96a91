package org.apache.commons.mail;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Special.INFINITE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import java.io.File;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.URL;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import javax.activation.DataSource;
import javax.mail.Authenticator;
import javax.mail.BodyPart;
import javax.mail.MessagingException;
import javax.mail.Session;
import javax.mail.internet.InternetAddress;
import javax.mail.internet.MimeMessage;
import javax.mail.internet.MimeMultipart;
import javax.naming.NamingException;

public interface DataSourceResolver {}

public abstract class Email {
  public static final String SENDER_EMAIL = "sender.email";
  public static final String SENDER_NAME = "sender.name";
  public static final String RECEIVER_EMAIL = "receiver.email";
  public static final String RECEIVER_NAME = "receiver.name";
  public static final String EMAIL_SUBJECT = "email.subject";
  public static final String EMAIL_BODY = "email.body";
  public static final String CONTENT_TYPE = "content.type";
  public static final String ATTACHMENTS = "attachments";
  public static final String FILE_SERVER = "file.server";
  public static final String KOI8_R = "koi8-r";
  public static final String ISO_8859_1;
  public static final String US_ASCII;
  public static final String MAIL_DEBUG = "mail.debug";
  public static final String MAIL_HOST = "mail.smtp.host";
  public static final String MAIL_PORT = "mail.smtp.port";
  public static final String MAIL_SMTP_FROM = "mail.smtp.from";
  public static final String MAIL_SMTP_AUTH = "mail.smtp.auth";
  public static final String MAIL_SMTP_USER = "mail.smtp.user";
  public static final String MAIL_SMTP_PASSWORD = "mail.smtp.password";
  public static final String MAIL_TRANSPORT_PROTOCOL = "mail.transport.protocol";
  public static final String SMTP = "smtp";
  public static final String TEXT_HTML = "text/html";
  public static final String TEXT_PLAIN = "text/plain";
  public static final String MAIL_TRANSPORT_TLS = "mail.smtp.starttls.enable";
  public static final String MAIL_SMTP_SOCKET_FACTORY_FALLBACK = "mail.smtp.socketFactory.fallback";
  public static final String MAIL_SMTP_SOCKET_FACTORY_CLASS = "mail.smtp.socketFactory.class";
  public static final String MAIL_SMTP_SOCKET_FACTORY_PORT = "mail.smtp.socketFactory.port";
  public static final String MAIL_SMTP_CONNECTIONTIMEOUT = "mail.smtp.connectiontimeout";
  public static final String MAIL_SMTP_TIMEOUT = "mail.smtp.timeout";
  public Email();
  public Email addBcc(String email) throws EmailException;
  public Email addBcc(String... emails) throws EmailException;
  public Email addBcc(String email, String name) throws EmailException;
  public Email addBcc(String email, String name, String charset) throws EmailException;
  public Email addCc(String email) throws EmailException;
  public Email addCc(String... emails) throws EmailException;
  public Email addCc(String email, String name) throws EmailException;
  public Email addCc(String email, String name, String charset) throws EmailException;
  public void addHeader(String name, String value);
  public Email addReplyTo(String email) throws EmailException;
  public Email addReplyTo(String email, String name) throws EmailException;
  public Email addReplyTo(String email, String name, String charset) throws EmailException;
  public Email addTo(String email) throws EmailException;
  public Email addTo(String... emails) throws EmailException;
  public Email addTo(String email, String name) throws EmailException;
  public Email addTo(String email, String name, String charset) throws EmailException;
  public void buildMimeMessage() throws EmailException;
  protected MimeMessage createMimeMessage(Session aSession);
  public Authenticator getAuthenticator();
  public List<InternetAddress> getBccAddresses();
  public String getBounceAddress();
  public List<InternetAddress> getCcAddresses();
  public String getCharsetName();
  public Object getContent();
  public String getContentType();
  public MimeMultipart getEmailBody();
  public InternetAddress getFromAddress();
  public String getHeader(String header);
  public Map<String, String> getHeaders();
  public String getHostName();
  public Session getMailSession() throws EmailException;
  public MimeMessage getMessage();
  public MimeMessage getMimeMessage();
  public String getPopHost();
  public String getPopPassword();
  public String getPopUserName();
  public List<InternetAddress> getReplyToAddresses();
  public Date getSentDate();
  public String getSmtpPort();
  public int getSocketConnectionTimeout();
  public int getSocketTimeout();
  public String getSslSmtpPort();
  public String getSubject();
  public List<InternetAddress> getToAddresses();
  public boolean isDebug();
  public boolean isPopBeforeSmtp();
  public boolean isSendPartial();
  public boolean isSSL();
  public boolean isSSLCheckServerIdentity();
  public boolean isSSLOnConnect();
  public boolean isStartTLSEnabled();
  public boolean isStartTLSRequired();
  public boolean isTLS();
  @Blocking public String send() throws EmailException;
  @Blocking public String sendMimeMessage() throws EmailException;
  public void setAuthentication(String userName, String password);
  public void setAuthenticator(Authenticator authenticator);
  public Email setBcc(Collection<InternetAddress> collection) throws EmailException;
  public Email setBounceAddress(String email);
  public Email setCc(Collection<InternetAddress> collection) throws EmailException;
  public void setCharset(String charset);
  public void setContent(MimeMultipart mimeMultipart);
  public Email setContent(Object content);
  public void setContent(Object content, String contentType);
  public Email setContentType(String contentType);
  public void setDebug(boolean debug);
  public Email setFrom(String email) throws EmailException;
  public Email setFrom(String email, String name) throws EmailException;
  public Email setFrom(String email, String name, String charset) throws EmailException;
  public Email setFromAddress(InternetAddress fromAddress);
  public void setHeaders(Map<String, String> map);
  public void setHostName(String hostName);
  public void setMailSession(Session session);
  public void setMailSessionFromJNDI(String jndiName) throws NamingException;
  public void setMessage(MimeMessage message);
  public abstract Email setMsg(String msg) throws EmailException;
  public Email setPopBeforeSmtp(boolean popBeforeSmtp);
  public void setPopBeforeSmtp(boolean popBeforeSmtp, String popHost, String popUserName, String popPassword);
  public Email setPopHost(String popHost);
  public Email setPopPassword(String popPassword);
  public Email setPopUsername(String popUserName);
  public Email setReplyTo(Collection<InternetAddress> collection) throws EmailException;
  public Email setSendPartial(boolean sendPartial);
  public void setSentDate(Date date);
  public void setSmtpPort(int portNumber);
  @Bounds(value = CONNECT, negative = INFINITE) public void setSocketConnectionTimeout(Duration socketConnectionTimeout);
  @Bounds(value = CONNECT, negative = INFINITE) public void setSocketConnectionTimeout(int socketConnectionTimeout);
  @Bounds(value = READ, negative = INFINITE) public void setSocketTimeout(Duration socketTimeout);
  @Bounds(value = READ, negative = INFINITE) public void setSocketTimeout(int socketTimeout);
  public void setSSL(boolean ssl);
  public Email setSSLCheckServerIdentity(boolean sslCheckServerIdentity);
  public Email setSSLOnConnect(boolean ssl);
  public void setSslSmtpPort(String sslSmtpPort);
  public Email setStartTLSEnabled(boolean startTlsEnabled);
  public Email setStartTLSRequired(boolean startTlsRequired);
  public Email setSubject(String aSubject);
  public void setTLS(boolean withTLS);
  public Email setTo(Collection<InternetAddress> collection) throws EmailException;
  protected InternetAddress[] toInternetAddressArray(List<InternetAddress> list);
  public void updateContentType(String contentType);
}

public class EmailAttachment {
  public static final String ATTACHMENT = "attachment";
  public static final String INLINE = "inline";
  public EmailAttachment();
  public String getDescription();
  public String getDisposition();
  public String getName();
  public String getPath();
  public URL getURL();
  public void setDescription(String desc);
  public void setDisposition(String aDisposition);
  public void setName(String aName);
  public void setPath(String aPath);
  public void setURL(URL aUrl);
}

public class EmailException extends Exception {
  public EmailException();
  public EmailException(String msg);
  public EmailException(String msg, Throwable rootCause);
  public EmailException(Throwable rootCause);
  public void printStackTrace();
  public void printStackTrace(PrintStream out);
  public void printStackTrace(PrintWriter out);
}

public class HtmlEmail extends MultiPartEmail {
  public static final int CID_LENGTH = 10;
  public HtmlEmail();
  public void buildMimeMessage() throws EmailException;
  public String embed(DataSource dataSource, String name) throws EmailException;
  public String embed(DataSource dataSource, String name, String cid) throws EmailException;
  public String embed(File file) throws EmailException;
  public String embed(File file, String cid) throws EmailException;
  public String embed(String urlString, String name) throws EmailException;
  public String embed(URL url, String name) throws EmailException;
  public String getHtml();
  public String getText();
  public HtmlEmail setHtmlMsg(String html) throws EmailException;
  public Email setMsg(String msg) throws EmailException;
  public HtmlEmail setTextMsg(String text) throws EmailException;
}

public class ImageHtmlEmail extends HtmlEmail {
  public static final String REGEX_IMG_SRC = "(<[Ii][Mm][Gg]\\s*[^>]*?\\s+[Ss][Rr][Cc]\\s*=\\s*[\"'])([^\"']+?)([\"'])";
  public static final String REGEX_SCRIPT_SRC = "(<[Ss][Cc][Rr][Ii][Pp][Tt]\\s*.*?\\s+[Ss][Rr][Cc]\\s*=\\s*[\"'])([^\"']+?)([\"'])";
  public ImageHtmlEmail();
  public void buildMimeMessage() throws EmailException;
  public DataSourceResolver getDataSourceResolver();
  public void setDataSourceResolver(DataSourceResolver dataSourceResolver);
}

public class MultiPartEmail extends Email {
  public MultiPartEmail();
  public Email addPart(MimeMultipart multipart) throws EmailException;
  public Email addPart(MimeMultipart multipart, int index) throws EmailException;
  public Email addPart(String partContent, String partContentType) throws EmailException;
  public MultiPartEmail attach(DataSource dataSource, String name, String description) throws EmailException;
  public MultiPartEmail attach(DataSource dataSource, String name, String description, String disposition) throws EmailException;
  public MultiPartEmail attach(EmailAttachment attachment) throws EmailException;
  public MultiPartEmail attach(File file) throws EmailException;
  public MultiPartEmail attach(Path file, OpenOption... options) throws EmailException;
  public MultiPartEmail attach(URL url, String name, String description) throws EmailException;
  public MultiPartEmail attach(URL url, String name, String description, String disposition) throws EmailException;
  public void buildMimeMessage() throws EmailException;
  protected BodyPart createBodyPart();
  protected MimeMultipart createMimeMultipart();
  protected MimeMultipart getContainer();
  protected BodyPart getPrimaryBodyPart() throws MessagingException;
  public String getSubType();
  protected void init();
  public boolean isBoolHasAttachments();
  protected boolean isInitialized();
  public void setBoolHasAttachments(boolean hasAttachments);
  protected void setInitialized(boolean initialized);
  public Email setMsg(String msg) throws EmailException;
  public void setSubType(String subType);
}

public class SimpleEmail extends Email {
  public SimpleEmail();
  public Email setMsg(String msg) throws EmailException;
}
