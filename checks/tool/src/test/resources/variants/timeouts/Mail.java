import java.util.*;
import javax.mail.*;
import javax.mail.internet.*;

class Mail {
  // BUG
  void a(Message m) throws Exception {
    Properties p = new Properties();
    p.put("mail.smtp.host", "h");
    Session s = Session.getInstance(p);
    Transport t = s.getTransport("smtp");
    t.connect();
    t.sendMessage(m, null);
  }

  void b(Message m) throws Exception {
    Properties p = new Properties();
    p.put("mail.smtp.host", "h");
    p.put("mail.smtp.timeout", "1000");
    p.put("mail.smtp.connectiontimeout", "1000");
    p.put("mail.smtp.writetimeout", "1000");
    Session s = Session.getInstance(p);
    Transport t = s.getTransport("smtp");
    t.connect();
    t.sendMessage(m, null);
  }

  // BUG
  void c(Message m) throws Exception {
    Properties p = new Properties();
    p.put("mail.smtp.timeout", "1000");
    p.put("mail.smtp.connectiontimeout", "1000");
    Session s = Session.getInstance(p);
    Transport t = s.getTransport("smtps");
    t.connect();
    t.sendMessage(m, null);
  }

  // BUG
  void d() throws Exception {
    Properties p = System.getProperties();
    p.setProperty("mail.store.protocol", "imaps");
    Session s = Session.getDefaultInstance(p, null);
    Store st = s.getStore("imaps");
    st.connect("h", "u", "p");
  }

  void e() throws Exception {
    Properties p = new Properties();
    p.setProperty("mail.store.protocol", "imaps");
    p.setProperty("mail.imaps.timeout", "1000");
    p.setProperty("mail.imaps.connectiontimeout", "1000");
    Session s = Session.getInstance(p, null);
    Store st = s.getStore("imaps");
    st.connect("h", "u", "p");
  }

  // BUG
  void f(String to) throws Exception {
    Properties p = new Properties();
    p.put("mail.smtp.host", "h");
    p.put("mail.smtp.auth", "true");
    Session s = Session.getInstance(p, null);
    MimeMessage m = new MimeMessage(s);
    m.setSubject("x");
    Transport.send(m);
  }

  private Properties props() {
    Properties p = new Properties();
    p.put("mail.smtp.host", "h");
    return p;
  }

  // BUG
  void g(Message m) throws Exception {
    Session s = Session.getInstance(props());
    Transport t = s.getTransport("smtp");
    t.connect();
    t.sendMessage(m, null);
  }

  void h(String to) throws Exception {
    org.apache.commons.mail.SimpleEmail e = new org.apache.commons.mail.SimpleEmail();
    e.setHostName("h");
    e.send();
  }

  // BUG
  org.springframework.mail.javamail.JavaMailSender i() {
    org.springframework.mail.javamail.JavaMailSenderImpl s =
        new org.springframework.mail.javamail.JavaMailSenderImpl();
    s.setHost("h");
    return s;
  }

  // BUG
  void whatIsSentIsBoundedWhereItIsMade(org.springframework.mail.SimpleMailMessage message) {
    org.springframework.mail.javamail.JavaMailSenderImpl s =
        new org.springframework.mail.javamail.JavaMailSenderImpl();

    s.setHost("h");
    s.send(message);
  }

  org.springframework.mail.javamail.JavaMailSender j() {
    org.springframework.mail.javamail.JavaMailSenderImpl s =
        new org.springframework.mail.javamail.JavaMailSenderImpl();
    s.setHost("h");
    Properties p = s.getJavaMailProperties();
    p.put("mail.smtp.timeout", 1000);
    p.put("mail.smtp.connectiontimeout", 1000);
    p.put("mail.smtp.writetimeout", 1000);
    return s;
  }

  void bothProtocols(Message m) throws Exception {
    Properties p = new Properties();
    p.put("mail.smtps.timeout", "1000");
    p.put("mail.smtps.connectiontimeout", "1000");
    p.put("mail.smtp.timeout", "1000");
    Session s = Session.getInstance(p);
    Transport t = s.getTransport("smtps");
    t.connect();
    t.sendMessage(m, null);
  }
}
