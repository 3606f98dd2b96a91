package javax.jms;

import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Times.REPEATEDLY;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.RunsOnWorkers;
import java.io.Serializable;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import javax.transaction.xa.XAResource;

public interface BytesMessage extends Message {
  long getBodyLength() throws JMSException;
  boolean readBoolean() throws JMSException;
  byte readByte() throws JMSException;
  int readUnsignedByte() throws JMSException;
  short readShort() throws JMSException;
  int readUnsignedShort() throws JMSException;
  char readChar() throws JMSException;
  int readInt() throws JMSException;
  long readLong() throws JMSException;
  float readFloat() throws JMSException;
  double readDouble() throws JMSException;
  String readUTF() throws JMSException;
  int readBytes(byte[] bs) throws JMSException;
  int readBytes(byte[] bs, int n) throws JMSException;
  void writeBoolean(boolean flag) throws JMSException;
  void writeByte(byte b) throws JMSException;
  void writeShort(short s) throws JMSException;
  void writeChar(char c) throws JMSException;
  void writeInt(int n) throws JMSException;
  void writeLong(long n) throws JMSException;
  void writeFloat(float f) throws JMSException;
  void writeDouble(double d) throws JMSException;
  void writeUTF(String string) throws JMSException;
  void writeBytes(byte[] bs) throws JMSException;
  void writeBytes(byte[] bs, int n1, int n2) throws JMSException;
  void writeObject(Object object) throws JMSException;
  void reset() throws JMSException;
}

public interface CompletionListener {
  @RunsOnWorkers(REPEATEDLY) void onCompletion(Message message);
  @RunsOnWorkers(REPEATEDLY) void onException(Message message, Exception exception);
}

@dev.fairlead.annotations.Connection(sharing = SHAREABLE, expensive = true)
public interface Connection extends AutoCloseable {
  @Opens @Blocking Session createSession(boolean flag, int n) throws JMSException;
  @Opens @Blocking Session createSession(int n) throws JMSException;
  @Opens @Blocking Session createSession() throws JMSException;
  String getClientID() throws JMSException;
  @Blocking void setClientID(String string) throws JMSException;
  ConnectionMetaData getMetaData() throws JMSException;
  ExceptionListener getExceptionListener() throws JMSException;
  void setExceptionListener(ExceptionListener exceptionListener) throws JMSException;
  @Blocking void start() throws JMSException;
  @Blocking void stop() throws JMSException;
  @Closes @Blocking void close() throws JMSException;
  @Opens @Blocking ConnectionConsumer createConnectionConsumer(Destination destination, String string, ServerSessionPool serverSessionPool, int n) throws JMSException;
  @Opens @Blocking ConnectionConsumer createSharedConnectionConsumer(Topic topic, String string1, String string2, ServerSessionPool serverSessionPool, int n) throws JMSException;
  @Opens @Blocking ConnectionConsumer createDurableConnectionConsumer(Topic topic, String string1, String string2, ServerSessionPool serverSessionPool, int n) throws JMSException;
  @Opens @Blocking ConnectionConsumer createSharedDurableConnectionConsumer(Topic topic, String string1, String string2, ServerSessionPool serverSessionPool, int n) throws JMSException;
}

public interface ConnectionConsumer {
  ServerSessionPool getServerSessionPool() throws JMSException;
  void close() throws JMSException;
}

public interface ConnectionFactory {
  @Opens @Blocking Connection createConnection() throws JMSException;
  @Opens @Blocking Connection createConnection(String string1, String string2) throws JMSException;
  @Opens @Blocking JMSContext createContext();
  @Opens @Blocking JMSContext createContext(String string1, String string2);
  @Opens @Blocking JMSContext createContext(String string1, String string2, int n);
  @Opens @Blocking JMSContext createContext(int n);
}

public interface ConnectionMetaData {
  String getJMSVersion() throws JMSException;
  int getJMSMajorVersion() throws JMSException;
  int getJMSMinorVersion() throws JMSException;
  String getJMSProviderName() throws JMSException;
  String getProviderVersion() throws JMSException;
  int getProviderMajorVersion() throws JMSException;
  int getProviderMinorVersion() throws JMSException;
  Enumeration getJMSXPropertyNames() throws JMSException;
}

public interface DeliveryMode {
  public static final int NON_PERSISTENT = 1;
  public static final int PERSISTENT = 2;
}

public interface Destination {}

public interface ExceptionListener {
  @RunsOnWorkers(REPEATEDLY) void onException(JMSException jmsException);
}

public class IllegalStateException extends JMSException {
  public IllegalStateException(String reason, String errorCode);
  public IllegalStateException(String reason);
}

public class IllegalStateRuntimeException extends JMSRuntimeException {
  public IllegalStateRuntimeException(String detailMessage);
  public IllegalStateRuntimeException(String detailMessage, String errorCode);
  public IllegalStateRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public class InvalidClientIDException extends JMSException {
  public InvalidClientIDException(String reason, String errorCode);
  public InvalidClientIDException(String reason);
}

public class InvalidClientIDRuntimeException extends JMSRuntimeException {
  public InvalidClientIDRuntimeException(String detailMessage);
  public InvalidClientIDRuntimeException(String detailMessage, String errorCode);
  public InvalidClientIDRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public class InvalidDestinationException extends JMSException {
  public InvalidDestinationException(String reason, String errorCode);
  public InvalidDestinationException(String reason);
}

public class InvalidDestinationRuntimeException extends JMSRuntimeException {
  public InvalidDestinationRuntimeException(String detailMessage);
  public InvalidDestinationRuntimeException(String detailMessage, String errorCode);
  public InvalidDestinationRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public class InvalidSelectorException extends JMSException {
  public InvalidSelectorException(String reason, String errorCode);
  public InvalidSelectorException(String reason);
}

public class InvalidSelectorRuntimeException extends JMSRuntimeException {
  public InvalidSelectorRuntimeException(String detailMessage);
  public InvalidSelectorRuntimeException(String detailMessage, String errorCode);
  public InvalidSelectorRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public @interface JMSConnectionFactory {}

public @interface JMSConnectionFactoryDefinition {}

public @interface JMSConnectionFactoryDefinitions {}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface JMSConsumer extends AutoCloseable {
  String getMessageSelector();
  MessageListener getMessageListener() throws JMSRuntimeException;
  void setMessageListener(@RunsOnWorkers(REPEATEDLY) MessageListener messageListener) throws JMSRuntimeException;
  @Blocking Message receive();
  @Blocking Message receive(@Bounds(READ) long n);
  @Blocking Message receiveNoWait();
  @Closes @Blocking void close();
  @Blocking <T> T receiveBody(Class<T> class_);
  @Blocking <T> T receiveBody(Class<T> class_, @Bounds(READ) long n);
  @Blocking <T> T receiveBodyNoWait(Class<T> class_);
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface JMSContext extends AutoCloseable {
  public static final int AUTO_ACKNOWLEDGE = 1;
  public static final int CLIENT_ACKNOWLEDGE = 2;
  public static final int DUPS_OK_ACKNOWLEDGE = 3;
  public static final int SESSION_TRANSACTED = 0;
  @Opens JMSContext createContext(int n);
  @Opens JMSProducer createProducer();
  String getClientID();
  @Blocking void setClientID(String string);
  ConnectionMetaData getMetaData();
  ExceptionListener getExceptionListener();
  void setExceptionListener(ExceptionListener exceptionListener);
  @Blocking void start();
  @Blocking void stop();
  void setAutoStart(boolean flag);
  boolean getAutoStart();
  @Closes @Blocking void close();
  BytesMessage createBytesMessage();
  MapMessage createMapMessage();
  Message createMessage();
  ObjectMessage createObjectMessage();
  ObjectMessage createObjectMessage(Serializable serializable);
  StreamMessage createStreamMessage();
  TextMessage createTextMessage();
  TextMessage createTextMessage(String string);
  boolean getTransacted();
  int getSessionMode();
  @Blocking void commit();
  @Blocking void rollback();
  @Blocking void recover();
  @Opens @Blocking JMSConsumer createConsumer(Destination destination);
  @Opens @Blocking JMSConsumer createConsumer(Destination destination, String string);
  @Opens @Blocking JMSConsumer createConsumer(Destination destination, String string, boolean flag);
  Queue createQueue(String string);
  Topic createTopic(String string);
  @Opens @Blocking JMSConsumer createDurableConsumer(Topic topic, String string);
  @Opens @Blocking JMSConsumer createDurableConsumer(Topic topic, String string1, String string2, boolean flag);
  @Opens @Blocking JMSConsumer createSharedDurableConsumer(Topic topic, String string);
  @Opens @Blocking JMSConsumer createSharedDurableConsumer(Topic topic, String string1, String string2);
  @Opens @Blocking JMSConsumer createSharedConsumer(Topic topic, String string);
  @Opens @Blocking JMSConsumer createSharedConsumer(Topic topic, String string1, String string2);
  @Opens @Blocking QueueBrowser createBrowser(Queue queue);
  @Opens @Blocking QueueBrowser createBrowser(Queue queue, String string);
  @Blocking TemporaryQueue createTemporaryQueue();
  @Blocking TemporaryTopic createTemporaryTopic();
  @Blocking void unsubscribe(String string);
  void acknowledge();
}

public @interface JMSDestinationDefinition {}

public @interface JMSDestinationDefinitions {}

public class JMSException extends Exception {
  public JMSException(String reason, String errorCode);
  public JMSException(String reason);
  public String getErrorCode();
  public Exception getLinkedException();
  public void setLinkedException(Exception ex);
}

public @interface JMSPasswordCredential {}

public interface JMSProducer {
  @Blocking JMSProducer send(Destination destination, Message message);
  @Blocking JMSProducer send(Destination destination, String string);
  @Blocking JMSProducer send(Destination destination, Map<String, Object> map);
  @Blocking JMSProducer send(Destination destination, byte[] bs);
  @Blocking JMSProducer send(Destination destination, Serializable serializable);
  JMSProducer setDisableMessageID(boolean flag);
  boolean getDisableMessageID();
  JMSProducer setDisableMessageTimestamp(boolean flag);
  boolean getDisableMessageTimestamp();
  JMSProducer setDeliveryMode(int n);
  int getDeliveryMode();
  JMSProducer setPriority(int n);
  int getPriority();
  JMSProducer setTimeToLive(long n);
  long getTimeToLive();
  JMSProducer setDeliveryDelay(long n);
  long getDeliveryDelay();
  JMSProducer setAsync(CompletionListener completionListener);
  CompletionListener getAsync();
  JMSProducer setProperty(String string, boolean flag);
  JMSProducer setProperty(String string, byte b);
  JMSProducer setProperty(String string, short s);
  JMSProducer setProperty(String string, int n);
  JMSProducer setProperty(String string, long n);
  JMSProducer setProperty(String string, float f);
  JMSProducer setProperty(String string, double d);
  JMSProducer setProperty(String string1, String string2);
  JMSProducer setProperty(String string, Object object);
  JMSProducer clearProperties();
  boolean propertyExists(String string);
  boolean getBooleanProperty(String string);
  byte getByteProperty(String string);
  short getShortProperty(String string);
  int getIntProperty(String string);
  long getLongProperty(String string);
  float getFloatProperty(String string);
  double getDoubleProperty(String string);
  String getStringProperty(String string);
  Object getObjectProperty(String string);
  Set<String> getPropertyNames();
  JMSProducer setJMSCorrelationIDAsBytes(byte[] bs);
  byte[] getJMSCorrelationIDAsBytes();
  JMSProducer setJMSCorrelationID(String string);
  String getJMSCorrelationID();
  JMSProducer setJMSType(String string);
  String getJMSType();
  JMSProducer setJMSReplyTo(Destination destination);
  Destination getJMSReplyTo();
}

public class JMSRuntimeException extends RuntimeException {
  public JMSRuntimeException(String detailMessage, String errorCode);
  public JMSRuntimeException(String detailMessage);
  public JMSRuntimeException(String detailMessage, String errorCode, Throwable cause);
  public String getErrorCode();
}

public class JMSSecurityException extends JMSException {
  public JMSSecurityException(String reason, String errorCode);
  public JMSSecurityException(String reason);
}

public class JMSSecurityRuntimeException extends JMSRuntimeException {
  public JMSSecurityRuntimeException(String detailMessage);
  public JMSSecurityRuntimeException(String detailMessage, String errorCode);
  public JMSSecurityRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public @interface JMSSessionMode {}

public interface MapMessage extends Message {
  boolean getBoolean(String string) throws JMSException;
  byte getByte(String string) throws JMSException;
  short getShort(String string) throws JMSException;
  char getChar(String string) throws JMSException;
  int getInt(String string) throws JMSException;
  long getLong(String string) throws JMSException;
  float getFloat(String string) throws JMSException;
  double getDouble(String string) throws JMSException;
  String getString(String string) throws JMSException;
  byte[] getBytes(String string) throws JMSException;
  Object getObject(String string) throws JMSException;
  Enumeration getMapNames() throws JMSException;
  void setBoolean(String string, boolean flag) throws JMSException;
  void setByte(String string, byte b) throws JMSException;
  void setShort(String string, short s) throws JMSException;
  void setChar(String string, char c) throws JMSException;
  void setInt(String string, int n) throws JMSException;
  void setLong(String string, long n) throws JMSException;
  void setFloat(String string, float f) throws JMSException;
  void setDouble(String string, double d) throws JMSException;
  void setString(String string1, String string2) throws JMSException;
  void setBytes(String string, byte[] bs) throws JMSException;
  void setBytes(String string, byte[] bs, int n1, int n2) throws JMSException;
  void setObject(String string, Object object) throws JMSException;
  boolean itemExists(String string) throws JMSException;
}

public interface Message {
  public static final int DEFAULT_DELIVERY_MODE = 2;
  public static final int DEFAULT_PRIORITY = 4;
  public static final long DEFAULT_TIME_TO_LIVE = 0L;
  public static final long DEFAULT_DELIVERY_DELAY = 0L;
  String getJMSMessageID() throws JMSException;
  void setJMSMessageID(String string) throws JMSException;
  long getJMSTimestamp() throws JMSException;
  void setJMSTimestamp(long n) throws JMSException;
  byte[] getJMSCorrelationIDAsBytes() throws JMSException;
  void setJMSCorrelationIDAsBytes(byte[] bs) throws JMSException;
  void setJMSCorrelationID(String string) throws JMSException;
  String getJMSCorrelationID() throws JMSException;
  Destination getJMSReplyTo() throws JMSException;
  void setJMSReplyTo(Destination destination) throws JMSException;
  Destination getJMSDestination() throws JMSException;
  void setJMSDestination(Destination destination) throws JMSException;
  int getJMSDeliveryMode() throws JMSException;
  void setJMSDeliveryMode(int n) throws JMSException;
  boolean getJMSRedelivered() throws JMSException;
  void setJMSRedelivered(boolean flag) throws JMSException;
  String getJMSType() throws JMSException;
  void setJMSType(String string) throws JMSException;
  long getJMSExpiration() throws JMSException;
  void setJMSExpiration(long n) throws JMSException;
  long getJMSDeliveryTime() throws JMSException;
  void setJMSDeliveryTime(long n) throws JMSException;
  int getJMSPriority() throws JMSException;
  void setJMSPriority(int n) throws JMSException;
  void clearProperties() throws JMSException;
  boolean propertyExists(String string) throws JMSException;
  boolean getBooleanProperty(String string) throws JMSException;
  byte getByteProperty(String string) throws JMSException;
  short getShortProperty(String string) throws JMSException;
  int getIntProperty(String string) throws JMSException;
  long getLongProperty(String string) throws JMSException;
  float getFloatProperty(String string) throws JMSException;
  double getDoubleProperty(String string) throws JMSException;
  String getStringProperty(String string) throws JMSException;
  Object getObjectProperty(String string) throws JMSException;
  Enumeration getPropertyNames() throws JMSException;
  void setBooleanProperty(String string, boolean flag) throws JMSException;
  void setByteProperty(String string, byte b) throws JMSException;
  void setShortProperty(String string, short s) throws JMSException;
  void setIntProperty(String string, int n) throws JMSException;
  void setLongProperty(String string, long n) throws JMSException;
  void setFloatProperty(String string, float f) throws JMSException;
  void setDoubleProperty(String string, double d) throws JMSException;
  void setStringProperty(String string1, String string2) throws JMSException;
  void setObjectProperty(String string, Object object) throws JMSException;
  void acknowledge() throws JMSException;
  void clearBody() throws JMSException;
  <T> T getBody(Class<T> class_) throws JMSException;
  boolean isBodyAssignableTo(Class class_) throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface MessageConsumer extends AutoCloseable {
  String getMessageSelector() throws JMSException;
  MessageListener getMessageListener() throws JMSException;
  void setMessageListener(@RunsOnWorkers(REPEATEDLY) MessageListener messageListener) throws JMSException;
  @Blocking Message receive() throws JMSException;
  @Blocking Message receive(@Bounds(READ) long n) throws JMSException;
  @Blocking Message receiveNoWait() throws JMSException;
  @Closes @Blocking void close() throws JMSException;
}

public class MessageEOFException extends JMSException {
  public MessageEOFException(String reason, String errorCode);
  public MessageEOFException(String reason);
}

public class MessageFormatException extends JMSException {
  public MessageFormatException(String reason, String errorCode);
  public MessageFormatException(String reason);
}

public class MessageFormatRuntimeException extends JMSRuntimeException {
  public MessageFormatRuntimeException(String detailMessage);
  public MessageFormatRuntimeException(String detailMessage, String errorCode);
  public MessageFormatRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public interface MessageListener {
  @RunsOnWorkers(REPEATEDLY) void onMessage(Message message);
}

public class MessageNotReadableException extends JMSException {
  public MessageNotReadableException(String reason, String errorCode);
  public MessageNotReadableException(String reason);
}

public class MessageNotWriteableException extends JMSException {
  public MessageNotWriteableException(String reason, String errorCode);
  public MessageNotWriteableException(String reason);
}

public class MessageNotWriteableRuntimeException extends JMSRuntimeException {
  public MessageNotWriteableRuntimeException(String reason, String errorCode);
  public MessageNotWriteableRuntimeException(String reason);
  public MessageNotWriteableRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface MessageProducer extends AutoCloseable {
  void setDisableMessageID(boolean flag) throws JMSException;
  boolean getDisableMessageID() throws JMSException;
  void setDisableMessageTimestamp(boolean flag) throws JMSException;
  boolean getDisableMessageTimestamp() throws JMSException;
  void setDeliveryMode(int n) throws JMSException;
  int getDeliveryMode() throws JMSException;
  void setPriority(int n) throws JMSException;
  int getPriority() throws JMSException;
  void setTimeToLive(long n) throws JMSException;
  long getTimeToLive() throws JMSException;
  void setDeliveryDelay(long n) throws JMSException;
  long getDeliveryDelay() throws JMSException;
  Destination getDestination() throws JMSException;
  @Closes @Blocking void close() throws JMSException;
  @Blocking void send(Message message) throws JMSException;
  @Blocking void send(Message message, int n1, int n2, long n3) throws JMSException;
  @Blocking void send(Destination destination, Message message) throws JMSException;
  @Blocking void send(Destination destination, Message message, int n1, int n2, long n3) throws JMSException;
  @Blocking void send(Message message, @RunsOnWorkers CompletionListener completionListener) throws JMSException;
  @Blocking void send(Message message, int n1, int n2, long n3, @RunsOnWorkers CompletionListener completionListener) throws JMSException;
  @Blocking void send(Destination destination, Message message, @RunsOnWorkers CompletionListener completionListener) throws JMSException;
  @Blocking void send(Destination destination, Message message, int n1, int n2, long n3, @RunsOnWorkers CompletionListener completionListener) throws JMSException;
}

public interface ObjectMessage extends Message {
  void setObject(Serializable serializable) throws JMSException;
  Serializable getObject() throws JMSException;
}

public interface Queue extends Destination {
  String getQueueName() throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface QueueBrowser extends AutoCloseable {
  Queue getQueue() throws JMSException;
  String getMessageSelector() throws JMSException;
  Enumeration getEnumeration() throws JMSException;
  @Closes @Blocking void close() throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = SHAREABLE, expensive = true)
public interface QueueConnection extends Connection {
  @Opens @Blocking QueueSession createQueueSession(boolean flag, int n) throws JMSException;
  @Opens @Blocking ConnectionConsumer createConnectionConsumer(Queue queue, String string, ServerSessionPool serverSessionPool, int n) throws JMSException;
}

public interface QueueConnectionFactory extends ConnectionFactory {
  @Opens @Blocking QueueConnection createQueueConnection() throws JMSException;
  @Opens @Blocking QueueConnection createQueueConnection(String string1, String string2) throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface QueueReceiver extends MessageConsumer {
  Queue getQueue() throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public class QueueRequestor {
  public QueueRequestor(QueueSession session, Queue queue) throws JMSException;
  @Blocking public Message request(Message message) throws JMSException;
  @Closes @Blocking public void close() throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface QueueSender extends MessageProducer {
  Queue getQueue() throws JMSException;
  @Blocking void send(Message message) throws JMSException;
  @Blocking void send(Message message, int n1, int n2, long n3) throws JMSException;
  @Blocking void send(Queue queue, Message message) throws JMSException;
  @Blocking void send(Queue queue, Message message, int n1, int n2, long n3) throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface QueueSession extends Session {
  Queue createQueue(String string) throws JMSException;
  @Opens @Blocking QueueReceiver createReceiver(Queue queue) throws JMSException;
  @Opens @Blocking QueueReceiver createReceiver(Queue queue, String string) throws JMSException;
  @Opens QueueSender createSender(Queue queue) throws JMSException;
  @Opens @Blocking QueueBrowser createBrowser(Queue queue) throws JMSException;
  @Opens @Blocking QueueBrowser createBrowser(Queue queue, String string) throws JMSException;
  @Blocking TemporaryQueue createTemporaryQueue() throws JMSException;
}

public class ResourceAllocationException extends JMSException {
  public ResourceAllocationException(String reason, String errorCode);
  public ResourceAllocationException(String reason);
}

public class ResourceAllocationRuntimeException extends JMSRuntimeException {
  public ResourceAllocationRuntimeException(String reason, String errorCode);
  public ResourceAllocationRuntimeException(String reason);
  public ResourceAllocationRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public interface ServerSession {
  Session getSession() throws JMSException;
  void start() throws JMSException;
}

public interface ServerSessionPool {
  ServerSession getServerSession() throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface Session extends Runnable, AutoCloseable {
  public static final int AUTO_ACKNOWLEDGE = 1;
  public static final int CLIENT_ACKNOWLEDGE = 2;
  public static final int DUPS_OK_ACKNOWLEDGE = 3;
  public static final int SESSION_TRANSACTED = 0;
  BytesMessage createBytesMessage() throws JMSException;
  MapMessage createMapMessage() throws JMSException;
  Message createMessage() throws JMSException;
  ObjectMessage createObjectMessage() throws JMSException;
  ObjectMessage createObjectMessage(Serializable serializable) throws JMSException;
  StreamMessage createStreamMessage() throws JMSException;
  TextMessage createTextMessage() throws JMSException;
  TextMessage createTextMessage(String string) throws JMSException;
  boolean getTransacted() throws JMSException;
  int getAcknowledgeMode() throws JMSException;
  @Blocking void commit() throws JMSException;
  @Blocking void rollback() throws JMSException;
  @Closes @Blocking void close() throws JMSException;
  @Blocking void recover() throws JMSException;
  MessageListener getMessageListener() throws JMSException;
  void setMessageListener(@RunsOnWorkers(REPEATEDLY) MessageListener messageListener) throws JMSException;
  void run();
  @Opens MessageProducer createProducer(Destination destination) throws JMSException;
  @Opens @Blocking MessageConsumer createConsumer(Destination destination) throws JMSException;
  @Opens @Blocking MessageConsumer createConsumer(Destination destination, String string) throws JMSException;
  @Opens @Blocking MessageConsumer createConsumer(Destination destination, String string, boolean flag) throws JMSException;
  @Opens @Blocking MessageConsumer createSharedConsumer(Topic topic, String string) throws JMSException;
  @Opens @Blocking MessageConsumer createSharedConsumer(Topic topic, String string1, String string2) throws JMSException;
  Queue createQueue(String string) throws JMSException;
  Topic createTopic(String string) throws JMSException;
  @Opens @Blocking TopicSubscriber createDurableSubscriber(Topic topic, String string) throws JMSException;
  @Opens @Blocking TopicSubscriber createDurableSubscriber(Topic topic, String string1, String string2, boolean flag) throws JMSException;
  @Opens @Blocking MessageConsumer createDurableConsumer(Topic topic, String string) throws JMSException;
  @Opens @Blocking MessageConsumer createDurableConsumer(Topic topic, String string1, String string2, boolean flag) throws JMSException;
  @Opens @Blocking MessageConsumer createSharedDurableConsumer(Topic topic, String string) throws JMSException;
  @Opens @Blocking MessageConsumer createSharedDurableConsumer(Topic topic, String string1, String string2) throws JMSException;
  @Opens @Blocking QueueBrowser createBrowser(Queue queue) throws JMSException;
  @Opens @Blocking QueueBrowser createBrowser(Queue queue, String string) throws JMSException;
  @Blocking TemporaryQueue createTemporaryQueue() throws JMSException;
  @Blocking TemporaryTopic createTemporaryTopic() throws JMSException;
  @Blocking void unsubscribe(String string) throws JMSException;
}

public interface StreamMessage extends Message {
  boolean readBoolean() throws JMSException;
  byte readByte() throws JMSException;
  short readShort() throws JMSException;
  char readChar() throws JMSException;
  int readInt() throws JMSException;
  long readLong() throws JMSException;
  float readFloat() throws JMSException;
  double readDouble() throws JMSException;
  String readString() throws JMSException;
  int readBytes(byte[] bs) throws JMSException;
  Object readObject() throws JMSException;
  void writeBoolean(boolean flag) throws JMSException;
  void writeByte(byte b) throws JMSException;
  void writeShort(short s) throws JMSException;
  void writeChar(char c) throws JMSException;
  void writeInt(int n) throws JMSException;
  void writeLong(long n) throws JMSException;
  void writeFloat(float f) throws JMSException;
  void writeDouble(double d) throws JMSException;
  void writeString(String string) throws JMSException;
  void writeBytes(byte[] bs) throws JMSException;
  void writeBytes(byte[] bs, int n1, int n2) throws JMSException;
  void writeObject(Object object) throws JMSException;
  void reset() throws JMSException;
}

public interface TemporaryQueue extends Queue {
  void delete() throws JMSException;
}

public interface TemporaryTopic extends Topic {
  void delete() throws JMSException;
}

public interface TextMessage extends Message {
  void setText(String string) throws JMSException;
  String getText() throws JMSException;
}

public interface Topic extends Destination {
  String getTopicName() throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = SHAREABLE, expensive = true)
public interface TopicConnection extends Connection {
  @Opens @Blocking TopicSession createTopicSession(boolean flag, int n) throws JMSException;
  @Opens @Blocking ConnectionConsumer createConnectionConsumer(Topic topic, String string, ServerSessionPool serverSessionPool, int n) throws JMSException;
  @Opens @Blocking ConnectionConsumer createDurableConnectionConsumer(Topic topic, String string1, String string2, ServerSessionPool serverSessionPool, int n) throws JMSException;
}

public interface TopicConnectionFactory extends ConnectionFactory {
  @Opens @Blocking TopicConnection createTopicConnection() throws JMSException;
  @Opens @Blocking TopicConnection createTopicConnection(String string1, String string2) throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface TopicPublisher extends MessageProducer {
  Topic getTopic() throws JMSException;
  @Blocking void publish(Message message) throws JMSException;
  @Blocking void publish(Message message, int n1, int n2, long n3) throws JMSException;
  @Blocking void publish(Topic topic, Message message) throws JMSException;
  @Blocking void publish(Topic topic, Message message, int n1, int n2, long n3) throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public class TopicRequestor {
  public TopicRequestor(TopicSession session, Topic topic) throws JMSException;
  @Blocking public Message request(Message message) throws JMSException;
  @Closes @Blocking public void close() throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface TopicSession extends Session {
  Topic createTopic(String string) throws JMSException;
  @Opens @Blocking TopicSubscriber createSubscriber(Topic topic) throws JMSException;
  @Opens @Blocking TopicSubscriber createSubscriber(Topic topic, String string, boolean flag) throws JMSException;
  @Opens @Blocking TopicSubscriber createDurableSubscriber(Topic topic, String string) throws JMSException;
  @Opens @Blocking TopicSubscriber createDurableSubscriber(Topic topic, String string1, String string2, boolean flag) throws JMSException;
  @Opens TopicPublisher createPublisher(Topic topic) throws JMSException;
  @Blocking TemporaryTopic createTemporaryTopic() throws JMSException;
  @Blocking void unsubscribe(String string) throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface TopicSubscriber extends MessageConsumer {
  Topic getTopic() throws JMSException;
  boolean getNoLocal() throws JMSException;
}

public class TransactionInProgressException extends JMSException {
  public TransactionInProgressException(String reason, String errorCode);
  public TransactionInProgressException(String reason);
}

public class TransactionInProgressRuntimeException extends JMSRuntimeException {
  public TransactionInProgressRuntimeException(String detailMessage);
  public TransactionInProgressRuntimeException(String detailMessage, String errorCode);
  public TransactionInProgressRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public class TransactionRolledBackException extends JMSException {
  public TransactionRolledBackException(String reason, String errorCode);
  public TransactionRolledBackException(String reason);
}

public class TransactionRolledBackRuntimeException extends JMSRuntimeException {
  public TransactionRolledBackRuntimeException(String detailMessage);
  public TransactionRolledBackRuntimeException(String detailMessage, String errorCode);
  public TransactionRolledBackRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

@dev.fairlead.annotations.Connection(sharing = SHAREABLE, expensive = true)
public interface XAConnection extends Connection {
  @Opens @Blocking XASession createXASession() throws JMSException;
  @Opens @Blocking Session createSession(boolean flag, int n) throws JMSException;
}

public interface XAConnectionFactory {
  @Opens @Blocking XAConnection createXAConnection() throws JMSException;
  @Opens @Blocking XAConnection createXAConnection(String string1, String string2) throws JMSException;
  @Opens @Blocking XAJMSContext createXAContext();
  @Opens @Blocking XAJMSContext createXAContext(String string1, String string2);
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface XAJMSContext extends JMSContext {
  JMSContext getContext();
  XAResource getXAResource();
  boolean getTransacted();
  @Blocking void commit();
  @Blocking void rollback();
}

@dev.fairlead.annotations.Connection(sharing = SHAREABLE, expensive = true)
public interface XAQueueConnection extends XAConnection, QueueConnection {
  @Opens @Blocking XAQueueSession createXAQueueSession() throws JMSException;
  @Opens @Blocking QueueSession createQueueSession(boolean flag, int n) throws JMSException;
}

public interface XAQueueConnectionFactory extends XAConnectionFactory, QueueConnectionFactory {
  @Opens @Blocking XAQueueConnection createXAQueueConnection() throws JMSException;
  @Opens @Blocking XAQueueConnection createXAQueueConnection(String string1, String string2) throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface XAQueueSession extends XASession {
  QueueSession getQueueSession() throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface XASession extends Session {
  Session getSession() throws JMSException;
  XAResource getXAResource();
  boolean getTransacted() throws JMSException;
  @Blocking void commit() throws JMSException;
  @Blocking void rollback() throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = SHAREABLE, expensive = true)
public interface XATopicConnection extends XAConnection, TopicConnection {
  @Opens @Blocking XATopicSession createXATopicSession() throws JMSException;
  @Opens @Blocking TopicSession createTopicSession(boolean flag, int n) throws JMSException;
}

public interface XATopicConnectionFactory extends XAConnectionFactory, TopicConnectionFactory {
  @Opens @Blocking XATopicConnection createXATopicConnection() throws JMSException;
  @Opens @Blocking XATopicConnection createXATopicConnection(String string1, String string2) throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface XATopicSession extends XASession {
  TopicSession getTopicSession() throws JMSException;
}
