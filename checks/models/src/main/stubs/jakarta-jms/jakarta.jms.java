package jakarta.jms;

import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.CONFINED;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Times.REPEATEDLY;

import dev.fairlead.annotations.Unbounded;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Delivers;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Receives;
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
  int readBytes(byte[] value) throws JMSException;
  int readBytes(byte[] value, int length) throws JMSException;
  void writeBoolean(boolean value) throws JMSException;
  void writeByte(byte value) throws JMSException;
  void writeShort(short value) throws JMSException;
  void writeChar(char value) throws JMSException;
  void writeInt(int value) throws JMSException;
  void writeLong(long value) throws JMSException;
  void writeFloat(float value) throws JMSException;
  void writeDouble(double value) throws JMSException;
  void writeUTF(String value) throws JMSException;
  void writeBytes(byte[] value) throws JMSException;
  void writeBytes(byte[] value, int offset, int length) throws JMSException;
  void writeObject(Object value) throws JMSException;
  void reset() throws JMSException;
}

public interface CompletionListener {
  @RunsOnWorkers(REPEATEDLY) void onCompletion(Message message);
  @RunsOnWorkers(REPEATEDLY) void onException(Message message, Exception exception);
}

@dev.fairlead.annotations.Connection(sharing = SHAREABLE, expensive = true)
public interface Connection extends AutoCloseable {
  @Opens @Blocking Session createSession(boolean transacted, int acknowledgeMode) throws JMSException;
  @Opens @Blocking Session createSession(int sessionMode) throws JMSException;
  @Opens @Blocking Session createSession() throws JMSException;
  String getClientID() throws JMSException;
  @Blocking void setClientID(String clientID) throws JMSException;
  ConnectionMetaData getMetaData() throws JMSException;
  ExceptionListener getExceptionListener() throws JMSException;
  void setExceptionListener(ExceptionListener listener) throws JMSException;
  @Blocking void start() throws JMSException;
  @Blocking void stop() throws JMSException;
  @Closes @Blocking void close() throws JMSException;
  @Opens @Blocking ConnectionConsumer createConnectionConsumer(Destination destination, String messageSelector, ServerSessionPool sessionPool, int maxMessages) throws JMSException;
  @Opens @Blocking ConnectionConsumer createSharedConnectionConsumer(Topic topic, String subscriptionName, String messageSelector, ServerSessionPool sessionPool, int maxMessages) throws JMSException;
  @Opens @Blocking ConnectionConsumer createDurableConnectionConsumer(Topic topic, String subscriptionName, String messageSelector, ServerSessionPool sessionPool, int maxMessages) throws JMSException;
  @Opens @Blocking ConnectionConsumer createSharedDurableConnectionConsumer(Topic topic, String subscriptionName, String messageSelector, ServerSessionPool sessionPool, int maxMessages) throws JMSException;
}

public interface ConnectionConsumer {
  ServerSessionPool getServerSessionPool() throws JMSException;
  void close() throws JMSException;
}

public interface ConnectionFactory {
  @Opens @Blocking Connection createConnection() throws JMSException;
  @Opens @Blocking Connection createConnection(String userName, String password) throws JMSException;
  @Opens @Blocking JMSContext createContext();
  @Opens @Blocking JMSContext createContext(String userName, String password);
  @Opens @Blocking JMSContext createContext(String userName, String password, int sessionMode);
  @Opens @Blocking JMSContext createContext(int sessionMode);
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
  @RunsOnWorkers(REPEATEDLY) void onException(JMSException exception);
}

public class IllegalStateException extends JMSException {
  public IllegalStateException(String reason, String errorCode, Exception linkedException);
  public IllegalStateException(String reason, String errorCode);
  public IllegalStateException(String reason);
}

public class IllegalStateRuntimeException extends JMSRuntimeException {
  public IllegalStateRuntimeException(String detailMessage);
  public IllegalStateRuntimeException(String detailMessage, String errorCode);
  public IllegalStateRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public class InvalidClientIDException extends JMSException {
  public InvalidClientIDException(String reason, String errorCode, Exception linkedException);
  public InvalidClientIDException(String reason, String errorCode);
  public InvalidClientIDException(String reason);
}

public class InvalidClientIDRuntimeException extends JMSRuntimeException {
  public InvalidClientIDRuntimeException(String detailMessage);
  public InvalidClientIDRuntimeException(String detailMessage, String errorCode);
  public InvalidClientIDRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public class InvalidDestinationException extends JMSException {
  public InvalidDestinationException(String reason, String errorCode, Exception linkedException);
  public InvalidDestinationException(String reason, String errorCode);
  public InvalidDestinationException(String reason);
}

public class InvalidDestinationRuntimeException extends JMSRuntimeException {
  public InvalidDestinationRuntimeException(String detailMessage);
  public InvalidDestinationRuntimeException(String detailMessage, String errorCode);
  public InvalidDestinationRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public class InvalidSelectorException extends JMSException {
  public InvalidSelectorException(String reason, String errorCode, Exception linkedException);
  public InvalidSelectorException(String reason, String errorCode);
  public InvalidSelectorException(String reason);
}

public class InvalidSelectorRuntimeException extends JMSRuntimeException {
  public InvalidSelectorRuntimeException(String detailMessage);
  public InvalidSelectorRuntimeException(String detailMessage, String errorCode);
  public InvalidSelectorRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public @interface JMSConnectionFactory {
  String value();
}

public @interface JMSConnectionFactoryDefinition {
  String description() default "";
  String name();
  String interfaceName() default "jakarta.jms.ConnectionFactory";
  String className() default "";
  String resourceAdapter() default "";
  String user() default "";
  String password() default "";
  String clientId() default "";
  String[] properties() default {};
  boolean transactional() default true;
  int maxPoolSize() default -1;
  int minPoolSize() default -1;
}

public @interface JMSConnectionFactoryDefinitions {
  JMSConnectionFactoryDefinition[] value();
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface JMSConsumer extends AutoCloseable {
  String getMessageSelector();
  MessageListener getMessageListener() throws JMSRuntimeException;
  void setMessageListener(@RunsOnWorkers(REPEATEDLY) MessageListener listener) throws JMSRuntimeException;
  @Blocking @Receives @Unbounded(READ) Message receive();
  @Blocking @Receives Message receive(@Bounds(READ) long timeout);
  @Blocking @Receives Message receiveNoWait();
  @Closes @Blocking void close();
  @Blocking @Unbounded(READ) <T> T receiveBody(Class<T> c);
  @Blocking <T> T receiveBody(Class<T> c, @Bounds(READ) long timeout);
  @Blocking <T> T receiveBodyNoWait(Class<T> c);
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface JMSContext extends AutoCloseable {
  public static final int AUTO_ACKNOWLEDGE = 1;
  public static final int CLIENT_ACKNOWLEDGE = 2;
  public static final int DUPS_OK_ACKNOWLEDGE = 3;
  public static final int SESSION_TRANSACTED = 0;
  @Opens JMSContext createContext(int sessionMode);
  @Opens JMSProducer createProducer();
  String getClientID();
  @Blocking void setClientID(String clientID);
  ConnectionMetaData getMetaData();
  ExceptionListener getExceptionListener();
  void setExceptionListener(ExceptionListener listener);
  @Blocking void start();
  @Blocking void stop();
  void setAutoStart(boolean autoStart);
  boolean getAutoStart();
  @Closes @Blocking void close();
  BytesMessage createBytesMessage();
  MapMessage createMapMessage();
  Message createMessage();
  ObjectMessage createObjectMessage();
  ObjectMessage createObjectMessage(Serializable object);
  StreamMessage createStreamMessage();
  TextMessage createTextMessage();
  TextMessage createTextMessage(String text);
  boolean getTransacted();
  int getSessionMode();
  @Blocking void commit();
  @Blocking void rollback();
  @Blocking void recover();
  @Opens @Blocking JMSConsumer createConsumer(Destination destination);
  @Opens @Blocking JMSConsumer createConsumer(Destination destination, String messageSelector);
  @Opens @Blocking JMSConsumer createConsumer(Destination destination, String messageSelector, boolean noLocal);
  Queue createQueue(String queueName);
  Topic createTopic(String topicName);
  @Opens @Blocking JMSConsumer createDurableConsumer(Topic topic, String name);
  @Opens @Blocking JMSConsumer createDurableConsumer(Topic topic, String name, String messageSelector, boolean noLocal);
  @Opens @Blocking JMSConsumer createSharedDurableConsumer(Topic topic, String name);
  @Opens @Blocking JMSConsumer createSharedDurableConsumer(Topic topic, String name, String messageSelector);
  @Opens @Blocking JMSConsumer createSharedConsumer(Topic topic, String sharedSubscriptionName);
  @Opens @Blocking JMSConsumer createSharedConsumer(Topic topic, String sharedSubscriptionName, String messageSelector);
  @Opens @Blocking QueueBrowser createBrowser(Queue queue);
  @Opens @Blocking QueueBrowser createBrowser(Queue queue, String messageSelector);
  @Blocking TemporaryQueue createTemporaryQueue();
  @Blocking TemporaryTopic createTemporaryTopic();
  @Blocking void unsubscribe(String name);
  void acknowledge();
}

public @interface JMSDestinationDefinition {
  String description() default "";
  String name();
  String interfaceName();
  String className() default "";
  String resourceAdapter() default "";
  String destinationName() default "";
  String[] properties() default {};
}

public @interface JMSDestinationDefinitions {
  JMSDestinationDefinition[] value();
}

public class JMSException extends Exception {
  public JMSException(String reason, String errorCode, Exception linkedException);
  public JMSException(String reason, String errorCode);
  public JMSException(String reason);
  public String getErrorCode();
  public Exception getLinkedException();
  public void setLinkedException(Exception ex);
}

public @interface JMSPasswordCredential {
  String userName();
  String password();
}

public interface JMSProducer {
  @Blocking JMSProducer send(Destination destination, Message message);
  @Blocking JMSProducer send(Destination destination, String body);
  @Blocking JMSProducer send(Destination destination, Map<String, Object> body);
  @Blocking JMSProducer send(Destination destination, byte[] body);
  @Blocking JMSProducer send(Destination destination, Serializable body);
  JMSProducer setDisableMessageID(boolean value);
  boolean getDisableMessageID();
  JMSProducer setDisableMessageTimestamp(boolean value);
  boolean getDisableMessageTimestamp();
  JMSProducer setDeliveryMode(int deliveryMode);
  int getDeliveryMode();
  JMSProducer setPriority(int priority);
  int getPriority();
  JMSProducer setTimeToLive(long timeToLive);
  long getTimeToLive();
  JMSProducer setDeliveryDelay(long deliveryDelay);
  long getDeliveryDelay();
  JMSProducer setAsync(CompletionListener completionListener);
  CompletionListener getAsync();
  JMSProducer setProperty(String name, boolean value);
  JMSProducer setProperty(String name, byte value);
  JMSProducer setProperty(String name, short value);
  JMSProducer setProperty(String name, int value);
  JMSProducer setProperty(String name, long value);
  JMSProducer setProperty(String name, float value);
  JMSProducer setProperty(String name, double value);
  JMSProducer setProperty(String name, String value);
  JMSProducer setProperty(String name, Object value);
  JMSProducer clearProperties();
  boolean propertyExists(String name);
  boolean getBooleanProperty(String name);
  byte getByteProperty(String name);
  short getShortProperty(String name);
  int getIntProperty(String name);
  long getLongProperty(String name);
  float getFloatProperty(String name);
  double getDoubleProperty(String name);
  String getStringProperty(String name);
  Object getObjectProperty(String name);
  Set<String> getPropertyNames();
  JMSProducer setJMSCorrelationIDAsBytes(byte[] correlationID);
  byte[] getJMSCorrelationIDAsBytes();
  JMSProducer setJMSCorrelationID(String correlationID);
  String getJMSCorrelationID();
  JMSProducer setJMSType(String type);
  String getJMSType();
  JMSProducer setJMSReplyTo(Destination replyTo);
  Destination getJMSReplyTo();
}

public class JMSRuntimeException extends RuntimeException {
  public JMSRuntimeException(String detailMessage, String errorCode);
  public JMSRuntimeException(String detailMessage);
  public JMSRuntimeException(String detailMessage, String errorCode, Throwable cause);
  public String getErrorCode();
}

public class JMSSecurityException extends JMSException {
  public JMSSecurityException(String reason, String errorCode, Exception linkedException);
  public JMSSecurityException(String reason, String errorCode);
  public JMSSecurityException(String reason);
}

public class JMSSecurityRuntimeException extends JMSRuntimeException {
  public JMSSecurityRuntimeException(String detailMessage);
  public JMSSecurityRuntimeException(String detailMessage, String errorCode);
  public JMSSecurityRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public @interface JMSSessionMode {
  int value() default 1;
}

public interface MapMessage extends Message {
  boolean getBoolean(String name) throws JMSException;
  byte getByte(String name) throws JMSException;
  short getShort(String name) throws JMSException;
  char getChar(String name) throws JMSException;
  int getInt(String name) throws JMSException;
  long getLong(String name) throws JMSException;
  float getFloat(String name) throws JMSException;
  double getDouble(String name) throws JMSException;
  String getString(String name) throws JMSException;
  byte[] getBytes(String name) throws JMSException;
  Object getObject(String name) throws JMSException;
  Enumeration getMapNames() throws JMSException;
  void setBoolean(String name, boolean value) throws JMSException;
  void setByte(String name, byte value) throws JMSException;
  void setShort(String name, short value) throws JMSException;
  void setChar(String name, char value) throws JMSException;
  void setInt(String name, int value) throws JMSException;
  void setLong(String name, long value) throws JMSException;
  void setFloat(String name, float value) throws JMSException;
  void setDouble(String name, double value) throws JMSException;
  void setString(String name, String value) throws JMSException;
  void setBytes(String name, byte[] value) throws JMSException;
  void setBytes(String name, byte[] value, int offset, int length) throws JMSException;
  void setObject(String name, Object value) throws JMSException;
  boolean itemExists(String name) throws JMSException;
}

public interface Message {
  public static final int DEFAULT_DELIVERY_MODE = 2;
  public static final int DEFAULT_PRIORITY = 4;
  public static final long DEFAULT_TIME_TO_LIVE = 0L;
  public static final long DEFAULT_DELIVERY_DELAY = 0L;
  String getJMSMessageID() throws JMSException;
  void setJMSMessageID(String id) throws JMSException;
  long getJMSTimestamp() throws JMSException;
  void setJMSTimestamp(long timestamp) throws JMSException;
  byte[] getJMSCorrelationIDAsBytes() throws JMSException;
  void setJMSCorrelationIDAsBytes(byte[] correlationID) throws JMSException;
  void setJMSCorrelationID(String correlationID) throws JMSException;
  String getJMSCorrelationID() throws JMSException;
  Destination getJMSReplyTo() throws JMSException;
  void setJMSReplyTo(Destination replyTo) throws JMSException;
  Destination getJMSDestination() throws JMSException;
  void setJMSDestination(Destination destination) throws JMSException;
  int getJMSDeliveryMode() throws JMSException;
  void setJMSDeliveryMode(int deliveryMode) throws JMSException;
  boolean getJMSRedelivered() throws JMSException;
  void setJMSRedelivered(boolean redelivered) throws JMSException;
  String getJMSType() throws JMSException;
  void setJMSType(String type) throws JMSException;
  long getJMSExpiration() throws JMSException;
  void setJMSExpiration(long expiration) throws JMSException;
  long getJMSDeliveryTime() throws JMSException;
  void setJMSDeliveryTime(long deliveryTime) throws JMSException;
  int getJMSPriority() throws JMSException;
  void setJMSPriority(int priority) throws JMSException;
  void clearProperties() throws JMSException;
  boolean propertyExists(String name) throws JMSException;
  boolean getBooleanProperty(String name) throws JMSException;
  byte getByteProperty(String name) throws JMSException;
  short getShortProperty(String name) throws JMSException;
  int getIntProperty(String name) throws JMSException;
  long getLongProperty(String name) throws JMSException;
  float getFloatProperty(String name) throws JMSException;
  double getDoubleProperty(String name) throws JMSException;
  String getStringProperty(String name) throws JMSException;
  Object getObjectProperty(String name) throws JMSException;
  Enumeration getPropertyNames() throws JMSException;
  void setBooleanProperty(String name, boolean value) throws JMSException;
  void setByteProperty(String name, byte value) throws JMSException;
  void setShortProperty(String name, short value) throws JMSException;
  void setIntProperty(String name, int value) throws JMSException;
  void setLongProperty(String name, long value) throws JMSException;
  void setFloatProperty(String name, float value) throws JMSException;
  void setDoubleProperty(String name, double value) throws JMSException;
  void setStringProperty(String name, String value) throws JMSException;
  void setObjectProperty(String name, Object value) throws JMSException;
  void acknowledge() throws JMSException;
  void clearBody() throws JMSException;
  <T> T getBody(Class<T> c) throws JMSException;
  boolean isBodyAssignableTo(Class c) throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface MessageConsumer extends AutoCloseable {
  String getMessageSelector() throws JMSException;
  MessageListener getMessageListener() throws JMSException;
  void setMessageListener(@RunsOnWorkers(REPEATEDLY) MessageListener listener) throws JMSException;
  @Blocking @Receives @Unbounded(READ) Message receive() throws JMSException;
  @Blocking @Receives Message receive(@Bounds(READ) long timeout) throws JMSException;
  @Blocking @Receives Message receiveNoWait() throws JMSException;
  @Closes @Blocking void close() throws JMSException;
}

public class MessageEOFException extends JMSException {
  public MessageEOFException(String reason, String errorCode, Exception linkedException);
  public MessageEOFException(String reason, String errorCode);
  public MessageEOFException(String reason);
}

public class MessageFormatException extends JMSException {
  public MessageFormatException(String reason, String errorCode, Exception linkedException);
  public MessageFormatException(String reason, String errorCode);
  public MessageFormatException(String reason);
}

public class MessageFormatRuntimeException extends JMSRuntimeException {
  public MessageFormatRuntimeException(String detailMessage);
  public MessageFormatRuntimeException(String detailMessage, String errorCode);
  public MessageFormatRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public interface MessageListener {
  @Delivers @RunsOnWorkers(REPEATEDLY) void onMessage(Message message);
}

public class MessageNotReadableException extends JMSException {
  public MessageNotReadableException(String reason, String errorCode, Exception linkedException);
  public MessageNotReadableException(String reason, String errorCode);
  public MessageNotReadableException(String reason);
}

public class MessageNotWriteableException extends JMSException {
  public MessageNotWriteableException(String reason, String errorCode, Exception linkedException);
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
  void setDisableMessageID(boolean value) throws JMSException;
  boolean getDisableMessageID() throws JMSException;
  void setDisableMessageTimestamp(boolean value) throws JMSException;
  boolean getDisableMessageTimestamp() throws JMSException;
  void setDeliveryMode(int deliveryMode) throws JMSException;
  int getDeliveryMode() throws JMSException;
  void setPriority(int defaultPriority) throws JMSException;
  int getPriority() throws JMSException;
  void setTimeToLive(long timeToLive) throws JMSException;
  long getTimeToLive() throws JMSException;
  void setDeliveryDelay(long deliveryDelay) throws JMSException;
  long getDeliveryDelay() throws JMSException;
  Destination getDestination() throws JMSException;
  @Closes @Blocking void close() throws JMSException;
  @Blocking void send(Message message) throws JMSException;
  @Blocking void send(Message message, int deliveryMode, int priority, long timeToLive) throws JMSException;
  @Blocking void send(Destination destination, Message message) throws JMSException;
  @Blocking void send(Destination destination, Message message, int deliveryMode, int priority, long timeToLive) throws JMSException;
  @Blocking void send(Message message, @RunsOnWorkers CompletionListener completionListener) throws JMSException;
  @Blocking void send(Message message, int deliveryMode, int priority, long timeToLive, @RunsOnWorkers CompletionListener completionListener) throws JMSException;
  @Blocking void send(Destination destination, Message message, @RunsOnWorkers CompletionListener completionListener) throws JMSException;
  @Blocking void send(Destination destination, Message message, int deliveryMode, int priority, long timeToLive, @RunsOnWorkers CompletionListener completionListener) throws JMSException;
}

public interface ObjectMessage extends Message {
  void setObject(Serializable object) throws JMSException;
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
  @Opens @Blocking QueueSession createQueueSession(boolean transacted, int acknowledgeMode) throws JMSException;
  @Opens @Blocking ConnectionConsumer createConnectionConsumer(Queue queue, String messageSelector, ServerSessionPool sessionPool, int maxMessages) throws JMSException;
}

public interface QueueConnectionFactory extends ConnectionFactory {
  @Opens @Blocking QueueConnection createQueueConnection() throws JMSException;
  @Opens @Blocking QueueConnection createQueueConnection(String userName, String password) throws JMSException;
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
  @Blocking void send(Message message, int deliveryMode, int priority, long timeToLive) throws JMSException;
  @Blocking void send(Queue queue, Message message) throws JMSException;
  @Blocking void send(Queue queue, Message message, int deliveryMode, int priority, long timeToLive) throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface QueueSession extends Session {
  Queue createQueue(String queueName) throws JMSException;
  @Opens @Blocking QueueReceiver createReceiver(Queue queue) throws JMSException;
  @Opens @Blocking QueueReceiver createReceiver(Queue queue, String messageSelector) throws JMSException;
  @Opens QueueSender createSender(Queue queue) throws JMSException;
  @Opens @Blocking QueueBrowser createBrowser(Queue queue) throws JMSException;
  @Opens @Blocking QueueBrowser createBrowser(Queue queue, String messageSelector) throws JMSException;
  @Blocking TemporaryQueue createTemporaryQueue() throws JMSException;
}

public class ResourceAllocationException extends JMSException {
  public ResourceAllocationException(String reason, String errorCode, Exception linkedException);
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
  ObjectMessage createObjectMessage(Serializable object) throws JMSException;
  StreamMessage createStreamMessage() throws JMSException;
  TextMessage createTextMessage() throws JMSException;
  TextMessage createTextMessage(String text) throws JMSException;
  boolean getTransacted() throws JMSException;
  int getAcknowledgeMode() throws JMSException;
  @Blocking void commit() throws JMSException;
  @Blocking void rollback() throws JMSException;
  @Closes @Blocking void close() throws JMSException;
  @Blocking void recover() throws JMSException;
  MessageListener getMessageListener() throws JMSException;
  void setMessageListener(@RunsOnWorkers(REPEATEDLY) MessageListener listener) throws JMSException;
  void run();
  @Opens MessageProducer createProducer(Destination destination) throws JMSException;
  @Opens @Blocking MessageConsumer createConsumer(Destination destination) throws JMSException;
  @Opens @Blocking MessageConsumer createConsumer(Destination destination, String messageSelector) throws JMSException;
  @Opens @Blocking MessageConsumer createConsumer(Destination destination, String messageSelector, boolean noLocal) throws JMSException;
  @Opens @Blocking MessageConsumer createSharedConsumer(Topic topic, String sharedSubscriptionName) throws JMSException;
  @Opens @Blocking MessageConsumer createSharedConsumer(Topic topic, String sharedSubscriptionName, String messageSelector) throws JMSException;
  Queue createQueue(String queueName) throws JMSException;
  Topic createTopic(String topicName) throws JMSException;
  @Opens @Blocking TopicSubscriber createDurableSubscriber(Topic topic, String name) throws JMSException;
  @Opens @Blocking TopicSubscriber createDurableSubscriber(Topic topic, String name, String messageSelector, boolean noLocal) throws JMSException;
  @Opens @Blocking MessageConsumer createDurableConsumer(Topic topic, String name) throws JMSException;
  @Opens @Blocking MessageConsumer createDurableConsumer(Topic topic, String name, String messageSelector, boolean noLocal) throws JMSException;
  @Opens @Blocking MessageConsumer createSharedDurableConsumer(Topic topic, String name) throws JMSException;
  @Opens @Blocking MessageConsumer createSharedDurableConsumer(Topic topic, String name, String messageSelector) throws JMSException;
  @Opens @Blocking QueueBrowser createBrowser(Queue queue) throws JMSException;
  @Opens @Blocking QueueBrowser createBrowser(Queue queue, String messageSelector) throws JMSException;
  @Blocking TemporaryQueue createTemporaryQueue() throws JMSException;
  @Blocking TemporaryTopic createTemporaryTopic() throws JMSException;
  @Blocking void unsubscribe(String name) throws JMSException;
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
  int readBytes(byte[] value) throws JMSException;
  Object readObject() throws JMSException;
  void writeBoolean(boolean value) throws JMSException;
  void writeByte(byte value) throws JMSException;
  void writeShort(short value) throws JMSException;
  void writeChar(char value) throws JMSException;
  void writeInt(int value) throws JMSException;
  void writeLong(long value) throws JMSException;
  void writeFloat(float value) throws JMSException;
  void writeDouble(double value) throws JMSException;
  void writeString(String value) throws JMSException;
  void writeBytes(byte[] value) throws JMSException;
  void writeBytes(byte[] value, int offset, int length) throws JMSException;
  void writeObject(Object value) throws JMSException;
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
  @Opens @Blocking TopicSession createTopicSession(boolean transacted, int acknowledgeMode) throws JMSException;
  @Opens @Blocking ConnectionConsumer createConnectionConsumer(Topic topic, String messageSelector, ServerSessionPool sessionPool, int maxMessages) throws JMSException;
  @Opens @Blocking ConnectionConsumer createDurableConnectionConsumer(Topic topic, String subscriptionName, String messageSelector, ServerSessionPool sessionPool, int maxMessages) throws JMSException;
}

public interface TopicConnectionFactory extends ConnectionFactory {
  @Opens @Blocking TopicConnection createTopicConnection() throws JMSException;
  @Opens @Blocking TopicConnection createTopicConnection(String userName, String password) throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface TopicPublisher extends MessageProducer {
  Topic getTopic() throws JMSException;
  @Blocking void publish(Message message) throws JMSException;
  @Blocking void publish(Message message, int deliveryMode, int priority, long timeToLive) throws JMSException;
  @Blocking void publish(Topic topic, Message message) throws JMSException;
  @Blocking void publish(Topic topic, Message message, int deliveryMode, int priority, long timeToLive) throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public class TopicRequestor {
  public TopicRequestor(TopicSession session, Topic topic) throws JMSException;
  @Blocking public Message request(Message message) throws JMSException;
  @Closes @Blocking public void close() throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface TopicSession extends Session {
  Topic createTopic(String topicName) throws JMSException;
  @Opens @Blocking TopicSubscriber createSubscriber(Topic topic) throws JMSException;
  @Opens @Blocking TopicSubscriber createSubscriber(Topic topic, String messageSelector, boolean noLocal) throws JMSException;
  @Opens @Blocking TopicSubscriber createDurableSubscriber(Topic topic, String name) throws JMSException;
  @Opens @Blocking TopicSubscriber createDurableSubscriber(Topic topic, String name, String messageSelector, boolean noLocal) throws JMSException;
  @Opens TopicPublisher createPublisher(Topic topic) throws JMSException;
  @Blocking TemporaryTopic createTemporaryTopic() throws JMSException;
  @Blocking void unsubscribe(String name) throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface TopicSubscriber extends MessageConsumer {
  Topic getTopic() throws JMSException;
  boolean getNoLocal() throws JMSException;
}

public class TransactionInProgressException extends JMSException {
  public TransactionInProgressException(String reason, String errorCode, Exception linkedException);
  public TransactionInProgressException(String reason, String errorCode);
  public TransactionInProgressException(String reason);
}

public class TransactionInProgressRuntimeException extends JMSRuntimeException {
  public TransactionInProgressRuntimeException(String detailMessage);
  public TransactionInProgressRuntimeException(String detailMessage, String errorCode);
  public TransactionInProgressRuntimeException(String detailMessage, String errorCode, Throwable cause);
}

public class TransactionRolledBackException extends JMSException {
  public TransactionRolledBackException(String reason, String errorCode, Exception linkedException);
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
  @Opens @Blocking Session createSession(boolean transacted, int acknowledgeMode) throws JMSException;
}

public interface XAConnectionFactory {
  @Opens @Blocking XAConnection createXAConnection() throws JMSException;
  @Opens @Blocking XAConnection createXAConnection(String userName, String password) throws JMSException;
  @Opens @Blocking XAJMSContext createXAContext();
  @Opens @Blocking XAJMSContext createXAContext(String userName, String password);
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
  @Opens @Blocking QueueSession createQueueSession(boolean transacted, int acknowledgeMode) throws JMSException;
}

public interface XAQueueConnectionFactory extends XAConnectionFactory, QueueConnectionFactory {
  @Opens @Blocking XAQueueConnection createXAQueueConnection() throws JMSException;
  @Opens @Blocking XAQueueConnection createXAQueueConnection(String userName, String password) throws JMSException;
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
  @Opens @Blocking TopicSession createTopicSession(boolean transacted, int acknowledgeMode) throws JMSException;
}

public interface XATopicConnectionFactory extends XAConnectionFactory, TopicConnectionFactory {
  @Opens @Blocking XATopicConnection createXATopicConnection() throws JMSException;
  @Opens @Blocking XATopicConnection createXATopicConnection(String userName, String password) throws JMSException;
}

@dev.fairlead.annotations.Connection(sharing = CONFINED)
public interface XATopicSession extends XASession {
  TopicSession getTopicSession() throws JMSException;
}
