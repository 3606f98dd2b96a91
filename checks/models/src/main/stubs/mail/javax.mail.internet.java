package javax.mail.internet;

import dev.fairlead.annotations.Carries;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectStreamException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.text.DateFormatSymbols;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.text.SimpleDateFormat;
import java.util.Calendar;
import java.util.Date;
import java.util.Enumeration;
import javax.activation.DataHandler;
import javax.activation.DataSource;
import javax.mail.Address;
import javax.mail.BodyPart;
import javax.mail.Flags;
import javax.mail.Folder;
import javax.mail.Header;
import javax.mail.Message;
import javax.mail.MessageAware;
import javax.mail.MessageContext;
import javax.mail.MessagingException;
import javax.mail.Multipart;
import javax.mail.Part;
import javax.mail.Session;

public class AddressException extends ParseException {
  public AddressException();
  public AddressException(String s);
  public AddressException(String s, String ref);
  public AddressException(String s, String ref, int pos);
  public String getRef();
  public int getPos();
}

public class ContentDisposition {
  public ContentDisposition();
  public ContentDisposition(String disposition, ParameterList list);
  public ContentDisposition(String s) throws ParseException;
  public String getDisposition();
  public String getParameter(String name);
  public ParameterList getParameterList();
  public void setDisposition(String disposition);
  public void setParameter(String name, String value);
  public void setParameterList(ParameterList list);
}

public class ContentType {
  public ContentType();
  public ContentType(String primaryType, String subType, ParameterList list);
  public ContentType(String s) throws ParseException;
  public String getPrimaryType();
  public String getSubType();
  public String getBaseType();
  public String getParameter(String name);
  public ParameterList getParameterList();
  public void setPrimaryType(String primaryType);
  public void setSubType(String subType);
  public void setParameter(String name, String value);
  public void setParameterList(ParameterList list);
  public boolean match(ContentType cType);
  public boolean match(String s);
}

public class HeaderTokenizer {
  public static final String RFC822 = "()<>@,;:\\\"\t .[]";
  public static final String MIME = "()<>@,;:\\\"\t []/?=";
  public HeaderTokenizer(String header, String delimiters, boolean skipComments);
  public HeaderTokenizer(String header, String delimiters);
  public HeaderTokenizer(String header);
  public HeaderTokenizer.Token next() throws ParseException;
  public HeaderTokenizer.Token next(char endOfAtom) throws ParseException;
  public HeaderTokenizer.Token next(char endOfAtom, boolean keepEscapes) throws ParseException;
  public HeaderTokenizer.Token peek() throws ParseException;
  public String getRemainder();

  public static class Token {
    public static final int ATOM = -1;
    public static final int QUOTEDSTRING = -2;
    public static final int COMMENT = -3;
    public static final int EOF = -4;
    public Token(int type, String value);
    public int getType();
    public String getValue();
  }
}

public class InternetAddress extends Address implements Cloneable {
  public InternetAddress();
  public InternetAddress(String address) throws AddressException;
  public InternetAddress(String address, boolean strict) throws AddressException;
  public InternetAddress(String address, String personal) throws UnsupportedEncodingException;
  public InternetAddress(String address, String personal, String charset) throws UnsupportedEncodingException;
  public Object clone();
  public String getType();
  public void setAddress(String address);
  public void setPersonal(String name, String charset) throws UnsupportedEncodingException;
  public void setPersonal(String name) throws UnsupportedEncodingException;
  public String getAddress();
  public String getPersonal();
  public String toUnicodeString();
  public static String toString(Address[] addresses);
  public static String toUnicodeString(Address[] addresses);
  public static String toString(Address[] addresses, int used);
  public static String toUnicodeString(Address[] addresses, int used);
  public static InternetAddress getLocalAddress(Session session);
  public static InternetAddress[] parse(String addresslist) throws AddressException;
  public static InternetAddress[] parse(String addresslist, boolean strict) throws AddressException;
  public static InternetAddress[] parseHeader(String addresslist, boolean strict) throws AddressException;
  public void validate() throws AddressException;
  public boolean isGroup();
  public InternetAddress[] getGroup(boolean strict) throws AddressException;
}

public class InternetHeaders {
  public InternetHeaders();
  public InternetHeaders(InputStream is) throws MessagingException;
  public InternetHeaders(InputStream is, boolean allowutf8) throws MessagingException;
  public void load(InputStream is) throws MessagingException;
  public void load(InputStream is, boolean allowutf8) throws MessagingException;
  public String[] getHeader(String name);
  public String getHeader(String name, String delimiter);
  public void setHeader(String name, String value);
  public void addHeader(String name, String value);
  public void removeHeader(String name);
  public Enumeration<Header> getAllHeaders();
  public Enumeration<Header> getMatchingHeaders(String[] names);
  public Enumeration<Header> getNonMatchingHeaders(String[] names);
  public void addHeaderLine(String line);
  public Enumeration<String> getAllHeaderLines();
  public Enumeration<String> getMatchingHeaderLines(String[] names);
  public Enumeration<String> getNonMatchingHeaderLines(String[] names);

  protected static final class InternetHeader extends Header {
    public InternetHeader(String l);
    public InternetHeader(String n, String v);
    public String getValue();
  }
}

public class MailDateFormat extends SimpleDateFormat {
  public MailDateFormat();
  public MailDateFormat clone();
  public StringBuffer format(Date date, StringBuffer dateStrBuf, FieldPosition fieldPosition);
  public Date parse(String text, ParsePosition pos);
  public void setCalendar(Calendar newCalendar);
  public void setNumberFormat(NumberFormat newNumberFormat);
  public void applyLocalizedPattern(String pattern);
  public void applyPattern(String pattern);
  public Date get2DigitYearStart();
  public void set2DigitYearStart(Date startDate);
  public void setDateFormatSymbols(DateFormatSymbols newFormatSymbols);
}

public class MimeBodyPart extends BodyPart implements MimePart {
  public MimeBodyPart();
  public MimeBodyPart(InputStream is) throws MessagingException;
  public MimeBodyPart(InternetHeaders headers, byte[] content) throws MessagingException;
  public int getSize() throws MessagingException;
  public int getLineCount() throws MessagingException;
  public String getContentType() throws MessagingException;
  public boolean isMimeType(String mimeType) throws MessagingException;
  public String getDisposition() throws MessagingException;
  public void setDisposition(String disposition) throws MessagingException;
  public String getEncoding() throws MessagingException;
  public String getContentID() throws MessagingException;
  public void setContentID(String cid) throws MessagingException;
  public String getContentMD5() throws MessagingException;
  public void setContentMD5(String md5) throws MessagingException;
  public String[] getContentLanguage() throws MessagingException;
  public void setContentLanguage(String[] languages) throws MessagingException;
  public String getDescription() throws MessagingException;
  public void setDescription(String description) throws MessagingException;
  public void setDescription(String description, String charset) throws MessagingException;
  public String getFileName() throws MessagingException;
  public void setFileName(String filename) throws MessagingException;
  public InputStream getInputStream() throws IOException, MessagingException;
  protected InputStream getContentStream() throws MessagingException;
  public InputStream getRawInputStream() throws MessagingException;
  public DataHandler getDataHandler() throws MessagingException;
  public Object getContent() throws IOException, MessagingException;
  public void setDataHandler(DataHandler dh) throws MessagingException;
  public void setContent(Object o, String type) throws MessagingException;
  public void setText(String text) throws MessagingException;
  public void setText(String text, String charset) throws MessagingException;
  public void setText(String text, String charset, String subtype) throws MessagingException;
  public void setContent(Multipart mp) throws MessagingException;
  public void attachFile(File file) throws IOException, MessagingException;
  public void attachFile(String file) throws IOException, MessagingException;
  public void attachFile(File file, String contentType, String encoding) throws IOException, MessagingException;
  public void attachFile(String file, String contentType, String encoding) throws IOException, MessagingException;
  public void saveFile(File file) throws IOException, MessagingException;
  public void saveFile(String file) throws IOException, MessagingException;
  public void writeTo(OutputStream os) throws IOException, MessagingException;
  public String[] getHeader(String name) throws MessagingException;
  public String getHeader(String name, String delimiter) throws MessagingException;
  public void setHeader(String name, String value) throws MessagingException;
  public void addHeader(String name, String value) throws MessagingException;
  public void removeHeader(String name) throws MessagingException;
  public Enumeration<Header> getAllHeaders() throws MessagingException;
  public Enumeration<Header> getMatchingHeaders(String[] names) throws MessagingException;
  public Enumeration<Header> getNonMatchingHeaders(String[] names) throws MessagingException;
  public void addHeaderLine(String line) throws MessagingException;
  public Enumeration<String> getAllHeaderLines() throws MessagingException;
  public Enumeration<String> getMatchingHeaderLines(String[] names) throws MessagingException;
  public Enumeration<String> getNonMatchingHeaderLines(String[] names) throws MessagingException;
  protected void updateHeaders() throws MessagingException;
}

public class MimeMessage extends Message implements MimePart {
  public MimeMessage(@Carries Session session);
  public MimeMessage(@Carries Session session, InputStream is) throws MessagingException;
  public MimeMessage(MimeMessage source) throws MessagingException;
  protected MimeMessage(Folder folder, int msgnum);
  protected MimeMessage(Folder folder, InputStream is, int msgnum) throws MessagingException;
  protected MimeMessage(Folder folder, InternetHeaders headers, byte[] content, int msgnum) throws MessagingException;
  protected void parse(InputStream is) throws MessagingException;
  public Address[] getFrom() throws MessagingException;
  public void setFrom(Address address) throws MessagingException;
  public void setFrom(String address) throws MessagingException;
  public void setFrom() throws MessagingException;
  public void addFrom(Address[] addresses) throws MessagingException;
  public Address getSender() throws MessagingException;
  public void setSender(Address address) throws MessagingException;
  public Address[] getRecipients(Message.RecipientType type) throws MessagingException;
  public Address[] getAllRecipients() throws MessagingException;
  public void setRecipients(Message.RecipientType type, Address[] addresses) throws MessagingException;
  public void setRecipients(Message.RecipientType type, String addresses) throws MessagingException;
  public void addRecipients(Message.RecipientType type, Address[] addresses) throws MessagingException;
  public void addRecipients(Message.RecipientType type, String addresses) throws MessagingException;
  public Address[] getReplyTo() throws MessagingException;
  public void setReplyTo(Address[] addresses) throws MessagingException;
  public String getSubject() throws MessagingException;
  public void setSubject(String subject) throws MessagingException;
  public void setSubject(String subject, String charset) throws MessagingException;
  public Date getSentDate() throws MessagingException;
  public void setSentDate(Date d) throws MessagingException;
  public Date getReceivedDate() throws MessagingException;
  public int getSize() throws MessagingException;
  public int getLineCount() throws MessagingException;
  public String getContentType() throws MessagingException;
  public boolean isMimeType(String mimeType) throws MessagingException;
  public String getDisposition() throws MessagingException;
  public void setDisposition(String disposition) throws MessagingException;
  public String getEncoding() throws MessagingException;
  public String getContentID() throws MessagingException;
  public void setContentID(String cid) throws MessagingException;
  public String getContentMD5() throws MessagingException;
  public void setContentMD5(String md5) throws MessagingException;
  public String getDescription() throws MessagingException;
  public void setDescription(String description) throws MessagingException;
  public void setDescription(String description, String charset) throws MessagingException;
  public String[] getContentLanguage() throws MessagingException;
  public void setContentLanguage(String[] languages) throws MessagingException;
  public String getMessageID() throws MessagingException;
  public String getFileName() throws MessagingException;
  public void setFileName(String filename) throws MessagingException;
  public InputStream getInputStream() throws IOException, MessagingException;
  protected InputStream getContentStream() throws MessagingException;
  public InputStream getRawInputStream() throws MessagingException;
  public DataHandler getDataHandler() throws MessagingException;
  public Object getContent() throws IOException, MessagingException;
  public void setDataHandler(DataHandler dh) throws MessagingException;
  public void setContent(Object o, String type) throws MessagingException;
  public void setText(String text) throws MessagingException;
  public void setText(String text, String charset) throws MessagingException;
  public void setText(String text, String charset, String subtype) throws MessagingException;
  public void setContent(Multipart mp) throws MessagingException;
  public Message reply(boolean replyToAll) throws MessagingException;
  public Message reply(boolean replyToAll, boolean setAnswered) throws MessagingException;
  public void writeTo(OutputStream os) throws IOException, MessagingException;
  public void writeTo(OutputStream os, String[] ignoreList) throws IOException, MessagingException;
  public String[] getHeader(String name) throws MessagingException;
  public String getHeader(String name, String delimiter) throws MessagingException;
  public void setHeader(String name, String value) throws MessagingException;
  public void addHeader(String name, String value) throws MessagingException;
  public void removeHeader(String name) throws MessagingException;
  public Enumeration<Header> getAllHeaders() throws MessagingException;
  public Enumeration<Header> getMatchingHeaders(String[] names) throws MessagingException;
  public Enumeration<Header> getNonMatchingHeaders(String[] names) throws MessagingException;
  public void addHeaderLine(String line) throws MessagingException;
  public Enumeration<String> getAllHeaderLines() throws MessagingException;
  public Enumeration<String> getMatchingHeaderLines(String[] names) throws MessagingException;
  public Enumeration<String> getNonMatchingHeaderLines(String[] names) throws MessagingException;
  public Flags getFlags() throws MessagingException;
  public boolean isSet(Flags.Flag flag) throws MessagingException;
  public void setFlags(Flags flag, boolean set) throws MessagingException;
  public void saveChanges() throws MessagingException;
  protected void updateMessageID() throws MessagingException;
  protected void updateHeaders() throws MessagingException;
  protected InternetHeaders createInternetHeaders(InputStream is) throws MessagingException;
  protected MimeMessage createMimeMessage(Session session) throws MessagingException;

  public static class RecipientType extends Message.RecipientType {
    public static final MimeMessage.RecipientType NEWSGROUPS;
    protected RecipientType(String type);
    protected Object readResolve() throws ObjectStreamException;
  }
}

public class MimeMultipart extends Multipart {
  public MimeMultipart();
  public MimeMultipart(String subtype);
  public MimeMultipart(BodyPart... parts) throws MessagingException;
  public MimeMultipart(String subtype, BodyPart... parts) throws MessagingException;
  public MimeMultipart(DataSource ds) throws MessagingException;
  protected void initializeProperties();
  public void setSubType(String subtype) throws MessagingException;
  public int getCount() throws MessagingException;
  public BodyPart getBodyPart(int index) throws MessagingException;
  public BodyPart getBodyPart(String CID) throws MessagingException;
  public boolean removeBodyPart(BodyPart part) throws MessagingException;
  public void removeBodyPart(int index) throws MessagingException;
  public void addBodyPart(BodyPart part) throws MessagingException;
  public void addBodyPart(BodyPart part, int index) throws MessagingException;
  public boolean isComplete() throws MessagingException;
  public String getPreamble() throws MessagingException;
  public void setPreamble(String preamble) throws MessagingException;
  protected void updateHeaders() throws MessagingException;
  public void writeTo(OutputStream os) throws IOException, MessagingException;
  protected void parse() throws MessagingException;
  protected InternetHeaders createInternetHeaders(InputStream is) throws MessagingException;
  protected MimeBodyPart createMimeBodyPart(InternetHeaders headers, byte[] content) throws MessagingException;
  protected MimeBodyPart createMimeBodyPart(InputStream is) throws MessagingException;
}

public interface MimePart extends Part {
  String getHeader(String name, String delimiter) throws MessagingException;
  void addHeaderLine(String line) throws MessagingException;
  Enumeration<String> getAllHeaderLines() throws MessagingException;
  Enumeration<String> getMatchingHeaderLines(String[] names) throws MessagingException;
  Enumeration<String> getNonMatchingHeaderLines(String[] names) throws MessagingException;
  String getEncoding() throws MessagingException;
  String getContentID() throws MessagingException;
  String getContentMD5() throws MessagingException;
  void setContentMD5(String md5) throws MessagingException;
  String[] getContentLanguage() throws MessagingException;
  void setContentLanguage(String[] languages) throws MessagingException;
  void setText(String text) throws MessagingException;
  void setText(String text, String charset) throws MessagingException;
  void setText(String text, String charset, String subtype) throws MessagingException;
}

public class MimePartDataSource implements DataSource, MessageAware {
  public MimePartDataSource(MimePart part);
  public InputStream getInputStream() throws IOException;
  public OutputStream getOutputStream() throws IOException;
  public String getContentType();
  public String getName();
  public MessageContext getMessageContext();
}

public class MimeUtility {
  public static final int ALL = -1;
  public static String getEncoding(DataSource ds);
  public static String getEncoding(DataHandler dh);
  public static InputStream decode(InputStream is, String encoding) throws MessagingException;
  public static OutputStream encode(OutputStream os, String encoding) throws MessagingException;
  public static OutputStream encode(OutputStream os, String encoding, String filename) throws MessagingException;
  public static String encodeText(String text) throws UnsupportedEncodingException;
  public static String encodeText(String text, String charset, String encoding) throws UnsupportedEncodingException;
  public static String decodeText(String etext) throws UnsupportedEncodingException;
  public static String encodeWord(String word) throws UnsupportedEncodingException;
  public static String encodeWord(String word, String charset, String encoding) throws UnsupportedEncodingException;
  public static String decodeWord(String eword) throws ParseException, UnsupportedEncodingException;
  public static String quote(String word, String specials);
  public static String fold(int used, String s);
  public static String unfold(String s);
  public static String javaCharset(String charset);
  public static String mimeCharset(String charset);
  public static String getDefaultJavaCharset();
}

public class NewsAddress extends Address {
  public NewsAddress();
  public NewsAddress(String newsgroup);
  public NewsAddress(String newsgroup, String host);
  public String getType();
  public void setNewsgroup(String newsgroup);
  public String getNewsgroup();
  public void setHost(String host);
  public String getHost();
  public static String toString(Address[] addresses);
  public static NewsAddress[] parse(String newsgroups) throws AddressException;
}

public class ParameterList {
  public ParameterList();
  public ParameterList(String s) throws ParseException;
  public void combineSegments();
  public int size();
  public String get(String name);
  public void set(String name, String value);
  public void set(String name, String value, String charset);
  public void remove(String name);
  public Enumeration<String> getNames();
  public String toString(int used);
}

public class ParseException extends MessagingException {
  public ParseException();
  public ParseException(String s);
}

public class PreencodedMimeBodyPart extends MimeBodyPart {
  public PreencodedMimeBodyPart(String encoding);
  public String getEncoding() throws MessagingException;
  public void writeTo(OutputStream os) throws IOException, MessagingException;
  protected void updateHeaders() throws MessagingException;
}

public interface SharedInputStream {
  long getPosition();
  InputStream newStream(long start, long end);
}
