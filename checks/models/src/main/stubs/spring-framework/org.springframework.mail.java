package org.springframework.mail;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Requires;
import java.util.Date;
import org.springframework.core.NestedRuntimeException;

public abstract class MailException extends NestedRuntimeException {
  public MailException(String msg);
  public MailException(String msg, Throwable cause);
}

public interface MailMessage {
  void setFrom(String from) throws MailParseException;
  void setReplyTo(String replyTo) throws MailParseException;
  void setTo(String to) throws MailParseException;
  void setTo(String... to) throws MailParseException;
  void setCc(String cc) throws MailParseException;
  void setCc(String... cc) throws MailParseException;
  void setBcc(String bcc) throws MailParseException;
  void setBcc(String... bcc) throws MailParseException;
  void setSentDate(Date sentDate) throws MailParseException;
  void setSubject(String subject) throws MailParseException;
  void setText(String text) throws MailParseException;
}

public class MailParseException extends MailException {
  public MailParseException(String msg);
  public MailParseException(String msg, Throwable cause);
  public MailParseException(Throwable cause);
}

public interface MailSender {
  @Blocking @Requires({CONNECT, READ}) default void send(SimpleMailMessage simpleMessage) throws MailException;
  @Blocking @Requires({CONNECT, READ}) void send(SimpleMailMessage... simpleMessages) throws MailException;
}

public class SimpleMailMessage implements MailMessage {
  public SimpleMailMessage();
  public SimpleMailMessage(SimpleMailMessage original);
  public void setFrom(String from);
  public String getFrom();
  public void setReplyTo(String replyTo);
  public String getReplyTo();
  public void setTo(String to);
  public void setTo(String... to);
  public String[] getTo();
  public void setCc(String cc);
  public void setCc(String... cc);
  public String[] getCc();
  public void setBcc(String bcc);
  public void setBcc(String... bcc);
  public String[] getBcc();
  public void setSentDate(Date sentDate);
  public Date getSentDate();
  public void setSubject(String subject);
  public String getSubject();
  public void setText(String text);
  public String getText();
  public void copyTo(MailMessage target);
}
