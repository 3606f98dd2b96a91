package org.springframework.mail.javamail;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.INFINITE;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.BoundedByKey;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import jakarta.activation.FileTypeMap;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.mail.SimpleMailMessage;

public interface JavaMailSender extends MailSender {
  MimeMessage createMimeMessage();
  MimeMessage createMimeMessage(InputStream contentStream) throws MailException;
  @Blocking @Requires({CONNECT, READ}) default void send(MimeMessage mimeMessage) throws MailException;
  @Blocking @Requires({CONNECT, READ}) void send(MimeMessage... mimeMessages) throws MailException;
  @Blocking @Requires({CONNECT, READ}) default void send(MimeMessagePreparator mimeMessagePreparator) throws MailException;
  @Blocking @Requires({CONNECT, READ}) default void send(MimeMessagePreparator... mimeMessagePreparators) throws MailException;
}

@Connection(sharing = SHAREABLE)
public class JavaMailSenderImpl implements JavaMailSender {
  public static final String DEFAULT_PROTOCOL = "smtp";
  public static final int DEFAULT_PORT = -1;
  @Unbounded({CONNECT, READ, WRITE}) public JavaMailSenderImpl();
  public void setJavaMailProperties(
      @BoundedByKey(key = {"mail.smtp.connectiontimeout", "mail.smtps.connectiontimeout", "mail.imap.connectiontimeout", "mail.imaps.connectiontimeout", "mail.pop3.connectiontimeout", "mail.pop3s.connectiontimeout"}, value = CONNECT, negative = INFINITE)
          @BoundedByKey(key = {"mail.smtp.timeout", "mail.smtps.timeout", "mail.imap.timeout", "mail.imaps.timeout", "mail.pop3.timeout", "mail.pop3s.timeout"}, value = READ, negative = INFINITE)
          @BoundedByKey(key = {"mail.smtp.writetimeout", "mail.smtps.writetimeout", "mail.imap.writetimeout", "mail.imaps.writetimeout", "mail.pop3.writetimeout", "mail.pop3s.writetimeout"}, value = WRITE, negative = INFINITE) Properties javaMailProperties);
  @Carries public Properties getJavaMailProperties();
  public void setSession(@Carries Session session);
  @Carries public Session getSession();
  public void setProtocol(String protocol);
  public String getProtocol();
  public void setHost(String host);
  public String getHost();
  public void setPort(int port);
  public int getPort();
  public void setUsername(String username);
  public String getUsername();
  public void setPassword(String password);
  public String getPassword();
  public void setDefaultEncoding(String defaultEncoding);
  public String getDefaultEncoding();
  public void setDefaultFileTypeMap(FileTypeMap defaultFileTypeMap);
  public FileTypeMap getDefaultFileTypeMap();
  public void send(SimpleMailMessage... simpleMessages) throws MailException;
  public MimeMessage createMimeMessage();
  public MimeMessage createMimeMessage(InputStream contentStream) throws MailException;
  public void send(MimeMessage... mimeMessages) throws MailException;
  @Blocking @Requires({CONNECT, READ}) public void testConnection() throws MessagingException;
}

public interface MimeMessagePreparator {
  void prepare(MimeMessage mimeMessage) throws Exception;
}
