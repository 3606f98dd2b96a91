package org.eclipse.paho.client.mqttv3;

import static dev.fairlead.annotations.Phase.CALL;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.TLS;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.INFINITE;
import static dev.fairlead.annotations.TimeUnitOf.SECONDS;
import static dev.fairlead.annotations.Times.REPEATEDLY;

import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Delivers;
import dev.fairlead.annotations.Joins;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.RunsOnWorkers;
import dev.fairlead.annotations.Unbounded;
import java.util.Enumeration;
import java.util.Properties;
import java.util.concurrent.ScheduledExecutorService;
import javax.net.SocketFactory;
import javax.net.ssl.HostnameVerifier;
import org.eclipse.paho.client.mqttv3.util.Debug;

public class DisconnectedBufferOptions {
  public static final int DISCONNECTED_BUFFER_SIZE_DEFAULT = 5000;
  public static final boolean DISCONNECTED_BUFFER_ENABLED_DEFAULT = false;
  public static final boolean PERSIST_DISCONNECTED_BUFFER_DEFAULT = false;
  public static final boolean DELETE_OLDEST_MESSAGES_DEFAULT = false;
  public DisconnectedBufferOptions();
  public int getBufferSize();
  public void setBufferSize(int bufferSize);
  public boolean isBufferEnabled();
  public void setBufferEnabled(boolean bufferEnabled);
  public boolean isPersistBuffer();
  public void setPersistBuffer(boolean persistBuffer);
  public boolean isDeleteOldestMessages();
  public void setDeleteOldestMessages(boolean deleteOldestMessages);
}

public interface IMqttActionListener {
  @NonBlocking void onSuccess(IMqttToken asyncActionToken);
  @NonBlocking void onFailure(IMqttToken asyncActionToken, Throwable exception);
}

public interface IMqttAsyncClient extends AutoCloseable {
  IMqttToken connect() throws MqttException, MqttSecurityException;
  IMqttToken connect(MqttConnectOptions options) throws MqttException, MqttSecurityException;
  IMqttToken connect(Object userContext, IMqttActionListener callback) throws MqttException, MqttSecurityException;
  IMqttToken connect(MqttConnectOptions options, Object userContext, IMqttActionListener callback) throws MqttException, MqttSecurityException;
  IMqttToken disconnect() throws MqttException;
  IMqttToken disconnect(long quiesceTimeout) throws MqttException;
  IMqttToken disconnect(Object userContext, IMqttActionListener callback) throws MqttException;
  IMqttToken disconnect(long quiesceTimeout, Object userContext, IMqttActionListener callback) throws MqttException;
  void disconnectForcibly() throws MqttException;
  void disconnectForcibly(long disconnectTimeout) throws MqttException;
  void disconnectForcibly(long quiesceTimeout, long disconnectTimeout) throws MqttException;
  boolean isConnected();
  String getClientId();
  String getServerURI();
  IMqttDeliveryToken publish(String topic, byte[] payload, int qos, boolean retained) throws MqttException, MqttPersistenceException;
  IMqttDeliveryToken publish(String topic, byte[] payload, int qos, boolean retained, Object userContext, IMqttActionListener callback) throws MqttException, MqttPersistenceException;
  IMqttDeliveryToken publish(String topic, MqttMessage message) throws MqttException, MqttPersistenceException;
  IMqttDeliveryToken publish(String topic, MqttMessage message, Object userContext, IMqttActionListener callback) throws MqttException, MqttPersistenceException;
  IMqttToken subscribe(String topicFilter, int qos) throws MqttException;
  IMqttToken subscribe(String topicFilter, int qos, Object userContext, IMqttActionListener callback) throws MqttException;
  IMqttToken subscribe(String[] topicFilters, int[] qos) throws MqttException;
  IMqttToken subscribe(String[] topicFilters, int[] qos, Object userContext, IMqttActionListener callback) throws MqttException;
  IMqttToken subscribe(String topicFilter, int qos, Object userContext, IMqttActionListener callback, IMqttMessageListener messageListener) throws MqttException;
  IMqttToken subscribe(String topicFilter, int qos, IMqttMessageListener messageListener) throws MqttException;
  IMqttToken subscribe(String[] topicFilters, int[] qos, IMqttMessageListener[] messageListeners) throws MqttException;
  IMqttToken subscribe(String[] topicFilters, int[] qos, Object userContext, IMqttActionListener callback, IMqttMessageListener[] messageListeners) throws MqttException;
  IMqttToken unsubscribe(String topicFilter) throws MqttException;
  IMqttToken unsubscribe(String[] topicFilters) throws MqttException;
  IMqttToken unsubscribe(String topicFilter, Object userContext, IMqttActionListener callback) throws MqttException;
  IMqttToken unsubscribe(String[] topicFilters, Object userContext, IMqttActionListener callback) throws MqttException;
  boolean removeMessage(IMqttDeliveryToken token) throws MqttException;
  void setCallback(MqttCallback callback);
  IMqttDeliveryToken[] getPendingDeliveryTokens();
  void setManualAcks(boolean manualAcks);
  void reconnect() throws MqttException;
  void messageArrivedComplete(int messageId, int qos) throws MqttException;
  void setBufferOpts(DisconnectedBufferOptions bufferOpts);
  int getBufferedMessageCount();
  MqttMessage getBufferedMessage(int bufferIndex);
  void deleteBufferedMessage(int bufferIndex);
  int getInFlightMessageCount();
  void close() throws MqttException;
}

public interface IMqttClient extends AutoCloseable {
  void connect() throws MqttSecurityException, MqttException;
  void connect(MqttConnectOptions options) throws MqttSecurityException, MqttException;
  IMqttToken connectWithResult(MqttConnectOptions options) throws MqttSecurityException, MqttException;
  void disconnect() throws MqttException;
  void disconnect(long quiesceTimeout) throws MqttException;
  void disconnectForcibly() throws MqttException;
  void disconnectForcibly(long disconnectTimeout) throws MqttException;
  void disconnectForcibly(long quiesceTimeout, long disconnectTimeout) throws MqttException;
  void subscribe(String topicFilter) throws MqttException, MqttSecurityException;
  void subscribe(String[] topicFilters) throws MqttException;
  void subscribe(String topicFilter, int qos) throws MqttException;
  void subscribe(String[] topicFilters, int[] qos) throws MqttException;
  void subscribe(String topicFilter, IMqttMessageListener messageListener) throws MqttException, MqttSecurityException;
  void subscribe(String[] topicFilters, IMqttMessageListener[] messageListeners) throws MqttException;
  void subscribe(String topicFilter, int qos, IMqttMessageListener messageListener) throws MqttException;
  void subscribe(String[] topicFilters, int[] qos, IMqttMessageListener[] messageListeners) throws MqttException;
  IMqttToken subscribeWithResponse(String topicFilter) throws MqttException;
  IMqttToken subscribeWithResponse(String topicFilter, IMqttMessageListener messageListener) throws MqttException;
  IMqttToken subscribeWithResponse(String topicFilter, int qos) throws MqttException;
  IMqttToken subscribeWithResponse(String topicFilter, int qos, IMqttMessageListener messageListener) throws MqttException;
  IMqttToken subscribeWithResponse(String[] topicFilters) throws MqttException;
  IMqttToken subscribeWithResponse(String[] topicFilters, IMqttMessageListener[] messageListeners) throws MqttException;
  IMqttToken subscribeWithResponse(String[] topicFilters, int[] qos) throws MqttException;
  IMqttToken subscribeWithResponse(String[] topicFilters, int[] qos, IMqttMessageListener[] messageListeners) throws MqttException;
  void unsubscribe(String topicFilter) throws MqttException;
  void unsubscribe(String[] topicFilters) throws MqttException;
  void publish(String topic, byte[] payload, int qos, boolean retained) throws MqttException, MqttPersistenceException;
  void publish(String topic, MqttMessage message) throws MqttException, MqttPersistenceException;
  void setCallback(MqttCallback callback);
  MqttTopic getTopic(String topic);
  boolean isConnected();
  String getClientId();
  String getServerURI();
  IMqttDeliveryToken[] getPendingDeliveryTokens();
  void setManualAcks(boolean manualAcks);
  void reconnect() throws MqttException;
  void messageArrivedComplete(int messageId, int qos) throws MqttException;
  void close() throws MqttException;
}

public interface IMqttDeliveryToken extends IMqttToken {
  MqttMessage getMessage() throws MqttException;
}

public interface IMqttMessageListener {
  @Delivers @RunsOnWorkers(REPEATEDLY) void messageArrived(String topic, MqttMessage message) throws Exception;
}

public interface IMqttToken {
  @Blocking @Joins @Unbounded(CALL) void waitForCompletion() throws MqttException;
  @Blocking @Joins void waitForCompletion(@Bounds(value = CALL, negative = INFINITE) long timeout) throws MqttException;
  boolean isComplete();
  MqttException getException();
  void setActionCallback(IMqttActionListener listener);
  IMqttActionListener getActionCallback();
  IMqttAsyncClient getClient();
  String[] getTopics();
  void setUserContext(Object userContext);
  Object getUserContext();
  int getMessageId();
  int[] getGrantedQos();
  boolean getSessionPresent();
}

@Connection(sharing = SHAREABLE, expensive = true)
public class MqttAsyncClient implements IMqttAsyncClient {
  @Opens public MqttAsyncClient(String serverURI, String clientId) throws MqttException;
  @Opens public MqttAsyncClient(String serverURI, String clientId, MqttClientPersistence persistence) throws MqttException;
  @Opens public MqttAsyncClient(String serverURI, String clientId, MqttClientPersistence persistence, MqttPingSender pingSender) throws MqttException;
  @Opens public MqttAsyncClient(String serverURI, String clientId, MqttClientPersistence persistence, MqttPingSender pingSender, ScheduledExecutorService executorService) throws MqttException;
  protected static boolean Character_isHighSurrogate(char ch);
  public IMqttToken connect(Object userContext, IMqttActionListener callback) throws MqttException, MqttSecurityException;
  public IMqttToken connect() throws MqttException, MqttSecurityException;
  public IMqttToken connect(MqttConnectOptions options) throws MqttException, MqttSecurityException;
  public IMqttToken connect(MqttConnectOptions options, Object userContext, IMqttActionListener callback) throws MqttException, MqttSecurityException;
  public IMqttToken disconnect(Object userContext, IMqttActionListener callback) throws MqttException;
  public IMqttToken disconnect() throws MqttException;
  public IMqttToken disconnect(long quiesceTimeout) throws MqttException;
  public IMqttToken disconnect(long quiesceTimeout, Object userContext, IMqttActionListener callback) throws MqttException;
  @Blocking public void disconnectForcibly() throws MqttException;
  @Blocking public void disconnectForcibly(long disconnectTimeout) throws MqttException;
  @Blocking public void disconnectForcibly(long quiesceTimeout, long disconnectTimeout) throws MqttException;
  @Blocking public void disconnectForcibly(long quiesceTimeout, long disconnectTimeout, boolean sendDisconnectPacket) throws MqttException;
  public boolean isConnected();
  public String getClientId();
  public String getServerURI();
  public String getCurrentServerURI();
  protected MqttTopic getTopic(String topic);
  public IMqttToken checkPing(Object userContext, IMqttActionListener callback) throws MqttException;
  public IMqttToken subscribe(String topicFilter, int qos, Object userContext, IMqttActionListener callback) throws MqttException;
  public IMqttToken subscribe(String topicFilter, int qos) throws MqttException;
  public IMqttToken subscribe(String[] topicFilters, int[] qos) throws MqttException;
  public IMqttToken subscribe(String[] topicFilters, int[] qos, Object userContext, IMqttActionListener callback) throws MqttException;
  public IMqttToken subscribe(String topicFilter, int qos, Object userContext, IMqttActionListener callback, IMqttMessageListener messageListener) throws MqttException;
  public IMqttToken subscribe(String topicFilter, int qos, IMqttMessageListener messageListener) throws MqttException;
  public IMqttToken subscribe(String[] topicFilters, int[] qos, IMqttMessageListener[] messageListeners) throws MqttException;
  public IMqttToken subscribe(String[] topicFilters, int[] qos, Object userContext, IMqttActionListener callback, IMqttMessageListener[] messageListeners) throws MqttException;
  public IMqttToken unsubscribe(String topicFilter, Object userContext, IMqttActionListener callback) throws MqttException;
  public IMqttToken unsubscribe(String topicFilter) throws MqttException;
  public IMqttToken unsubscribe(String[] topicFilters) throws MqttException;
  public IMqttToken unsubscribe(String[] topicFilters, Object userContext, IMqttActionListener callback) throws MqttException;
  public boolean removeMessage(IMqttDeliveryToken token) throws MqttException;
  public void setCallback(MqttCallback callback);
  public void setManualAcks(boolean manualAcks);
  public void messageArrivedComplete(int messageId, int qos) throws MqttException;
  public static String generateClientId();
  public IMqttDeliveryToken[] getPendingDeliveryTokens();
  public IMqttDeliveryToken publish(String topic, byte[] payload, int qos, boolean retained, Object userContext, IMqttActionListener callback) throws MqttException, MqttPersistenceException;
  public IMqttDeliveryToken publish(String topic, byte[] payload, int qos, boolean retained) throws MqttException, MqttPersistenceException;
  public IMqttDeliveryToken publish(String topic, MqttMessage message) throws MqttException, MqttPersistenceException;
  public IMqttDeliveryToken publish(String topic, MqttMessage message, Object userContext, IMqttActionListener callback) throws MqttException, MqttPersistenceException;
  public void reconnect() throws MqttException;
  public void setBufferOpts(DisconnectedBufferOptions bufferOpts);
  public int getBufferedMessageCount();
  public MqttMessage getBufferedMessage(int bufferIndex);
  public void deleteBufferedMessage(int bufferIndex);
  public int getInFlightMessageCount();
  @Closes public void close() throws MqttException;
  @Closes public void close(boolean force) throws MqttException;
  public Debug getDebug();
}

public interface MqttCallback {
  void connectionLost(Throwable cause);
  @Delivers @RunsOnWorkers(REPEATEDLY) void messageArrived(String topic, MqttMessage message) throws Exception;
  @NonBlocking void deliveryComplete(IMqttDeliveryToken token);
}

public interface MqttCallbackExtended extends MqttCallback {
  void connectComplete(boolean reconnect, String serverURI);
}

@Connection(sharing = SHAREABLE, expensive = true)
@Unbounded(CALL)
public class MqttClient implements IMqttClient {
  @Opens public MqttClient(String serverURI, String clientId) throws MqttException;
  @Opens public MqttClient(String serverURI, String clientId, MqttClientPersistence persistence) throws MqttException;
  @Opens public MqttClient(String serverURI, String clientId, MqttClientPersistence persistence, ScheduledExecutorService executorService) throws MqttException;
  @Blocking @Requires(CALL) public void connect() throws MqttSecurityException, MqttException;
  @Blocking @Requires(CALL) public void connect(MqttConnectOptions options) throws MqttSecurityException, MqttException;
  @Blocking @Requires(CALL) public IMqttToken connectWithResult(MqttConnectOptions options) throws MqttSecurityException, MqttException;
  @Blocking public void disconnect() throws MqttException;
  @Blocking public void disconnect(long quiesceTimeout) throws MqttException;
  @Blocking public void disconnectForcibly() throws MqttException;
  @Blocking public void disconnectForcibly(long disconnectTimeout) throws MqttException;
  @Blocking public void disconnectForcibly(long quiesceTimeout, long disconnectTimeout) throws MqttException;
  @Blocking public void disconnectForcibly(long quiesceTimeout, long disconnectTimeout, boolean sendDisconnectPacket) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public void subscribe(String topicFilter) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public void subscribe(String[] topicFilters) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public void subscribe(String topicFilter, int qos) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public void subscribe(String[] topicFilters, int[] qos) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public void subscribe(String topicFilter, IMqttMessageListener messageListener) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public void subscribe(String[] topicFilters, IMqttMessageListener[] messageListeners) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public void subscribe(String topicFilter, int qos, IMqttMessageListener messageListener) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public void subscribe(String[] topicFilters, int[] qos, IMqttMessageListener[] messageListeners) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public IMqttToken subscribeWithResponse(String topicFilter) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public IMqttToken subscribeWithResponse(String topicFilter, IMqttMessageListener messageListener) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public IMqttToken subscribeWithResponse(String topicFilter, int qos) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public IMqttToken subscribeWithResponse(String topicFilter, int qos, IMqttMessageListener messageListener) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public IMqttToken subscribeWithResponse(String[] topicFilters) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public IMqttToken subscribeWithResponse(String[] topicFilters, IMqttMessageListener[] messageListeners) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public IMqttToken subscribeWithResponse(String[] topicFilters, int[] qos) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public IMqttToken subscribeWithResponse(String[] topicFilters, int[] qos, IMqttMessageListener[] messageListeners) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public void unsubscribe(String topicFilter) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public void unsubscribe(String[] topicFilters) throws MqttException;
  @Blocking @Requires(value = CALL, strict = true) public void publish(String topic, byte[] payload, int qos, boolean retained) throws MqttException, MqttPersistenceException;
  @Blocking @Requires(value = CALL, strict = true) public void publish(String topic, MqttMessage message) throws MqttException, MqttPersistenceException;
  @Bounds(value = CALL, covers = {CONNECT, TLS, READ, WRITE}, negative = INFINITE) public void setTimeToWait(long timeToWaitInMillis) throws IllegalArgumentException;
  public long getTimeToWait();
  @Closes public void close() throws MqttException;
  @Closes public void close(boolean force) throws MqttException;
  public String getClientId();
  public IMqttDeliveryToken[] getPendingDeliveryTokens();
  public String getServerURI();
  public String getCurrentServerURI();
  public MqttTopic getTopic(String topic);
  public boolean isConnected();
  public void setCallback(MqttCallback callback);
  public void setManualAcks(boolean manualAcks);
  public void messageArrivedComplete(int messageId, int qos) throws MqttException;
  public static String generateClientId();
  @Blocking public void reconnect() throws MqttException;
  public Debug getDebug();
}

public interface MqttClientPersistence extends AutoCloseable {
  void open(String clientId, String serverURI) throws MqttPersistenceException;
  void close() throws MqttPersistenceException;
  void put(String key, MqttPersistable persistable) throws MqttPersistenceException;
  MqttPersistable get(String key) throws MqttPersistenceException;
  void remove(String key) throws MqttPersistenceException;
  Enumeration keys() throws MqttPersistenceException;
  void clear() throws MqttPersistenceException;
  boolean containsKey(String key) throws MqttPersistenceException;
}

public class MqttConnectOptions {
  public static final int KEEP_ALIVE_INTERVAL_DEFAULT = 60;
  public static final int CONNECTION_TIMEOUT_DEFAULT = 30;
  public static final int MAX_INFLIGHT_DEFAULT = 10;
  public static final boolean CLEAN_SESSION_DEFAULT = true;
  public static final int MQTT_VERSION_DEFAULT = 0;
  public static final int MQTT_VERSION_3_1 = 3;
  public static final int MQTT_VERSION_3_1_1 = 4;
  public MqttConnectOptions();
  public char[] getPassword();
  public void setPassword(char[] password);
  public String getUserName();
  public void setUserName(String userName);
  public int getMaxReconnectDelay();
  public void setMaxReconnectDelay(int maxReconnectDelay);
  public void setWill(MqttTopic topic, byte[] payload, int qos, boolean retained);
  public void setWill(String topic, byte[] payload, int qos, boolean retained);
  protected void setWill(String topic, MqttMessage msg, int qos, boolean retained);
  public int getKeepAliveInterval();
  public int getMqttVersion();
  public void setKeepAliveInterval(int keepAliveInterval) throws IllegalArgumentException;
  public int getMaxInflight();
  public void setMaxInflight(int maxInflight);
  public int getConnectionTimeout();
  @Bounds(value = CONNECT, covers = TLS, unit = SECONDS) public void setConnectionTimeout(int connectionTimeout);
  public SocketFactory getSocketFactory();
  public void setSocketFactory(SocketFactory socketFactory);
  public String getWillDestination();
  public MqttMessage getWillMessage();
  public Properties getSSLProperties();
  public void setSSLProperties(Properties props);
  public boolean isHttpsHostnameVerificationEnabled();
  public void setHttpsHostnameVerificationEnabled(boolean httpsHostnameVerificationEnabled);
  public HostnameVerifier getSSLHostnameVerifier();
  public void setSSLHostnameVerifier(HostnameVerifier hostnameVerifier);
  public boolean isCleanSession();
  public void setCleanSession(boolean cleanSession);
  public String[] getServerURIs();
  public void setServerURIs(String[] serverURIs);
  public void setMqttVersion(int mqttVersion) throws IllegalArgumentException;
  public boolean isAutomaticReconnect();
  public void setAutomaticReconnect(boolean automaticReconnect);
  public int getExecutorServiceTimeout();
  public void setExecutorServiceTimeout(int executorServiceTimeout);
  public Properties getDebug();
  public void setCustomWebSocketHeaders(Properties props);
  public Properties getCustomWebSocketHeaders();
}

public class MqttDeliveryToken extends MqttToken implements IMqttDeliveryToken {
  public MqttDeliveryToken();
  public MqttDeliveryToken(String logContext);
  public MqttMessage getMessage() throws MqttException;
  protected void setMessage(MqttMessage msg);
}

public class MqttException extends Exception {
  public static final short REASON_CODE_CLIENT_EXCEPTION = (short) 0;
  public static final short REASON_CODE_INVALID_PROTOCOL_VERSION = (short) 1;
  public static final short REASON_CODE_INVALID_CLIENT_ID = (short) 2;
  public static final short REASON_CODE_BROKER_UNAVAILABLE = (short) 3;
  public static final short REASON_CODE_FAILED_AUTHENTICATION = (short) 4;
  public static final short REASON_CODE_NOT_AUTHORIZED = (short) 5;
  public static final short REASON_CODE_UNEXPECTED_ERROR = (short) 6;
  public static final short REASON_CODE_SUBSCRIBE_FAILED = (short) 128;
  public static final short REASON_CODE_CLIENT_TIMEOUT = (short) 32000;
  public static final short REASON_CODE_NO_MESSAGE_IDS_AVAILABLE = (short) 32001;
  public static final short REASON_CODE_WRITE_TIMEOUT = (short) 32002;
  public static final short REASON_CODE_CLIENT_CONNECTED = (short) 32100;
  public static final short REASON_CODE_CLIENT_ALREADY_DISCONNECTED = (short) 32101;
  public static final short REASON_CODE_CLIENT_DISCONNECTING = (short) 32102;
  public static final short REASON_CODE_SERVER_CONNECT_ERROR = (short) 32103;
  public static final short REASON_CODE_CLIENT_NOT_CONNECTED = (short) 32104;
  public static final short REASON_CODE_SOCKET_FACTORY_MISMATCH = (short) 32105;
  public static final short REASON_CODE_SSL_CONFIG_ERROR = (short) 32106;
  public static final short REASON_CODE_CLIENT_DISCONNECT_PROHIBITED = (short) 32107;
  public static final short REASON_CODE_INVALID_MESSAGE = (short) 32108;
  public static final short REASON_CODE_CONNECTION_LOST = (short) 32109;
  public static final short REASON_CODE_CONNECT_IN_PROGRESS = (short) 32110;
  public static final short REASON_CODE_CLIENT_CLOSED = (short) 32111;
  public static final short REASON_CODE_TOKEN_INUSE = (short) 32201;
  public static final short REASON_CODE_MAX_INFLIGHT = (short) 32202;
  public static final short REASON_CODE_DISCONNECTED_BUFFER_FULL = (short) 32203;
  public MqttException(int reasonCode);
  public MqttException(Throwable cause);
  public MqttException(int reason, Throwable cause);
  public int getReasonCode();
  public Throwable getCause();
  public String getMessage();
}

public class MqttMessage {
  public static void validateQos(int qos);
  public MqttMessage();
  public MqttMessage(byte[] payload);
  public byte[] getPayload();
  public void clearPayload();
  public void setPayload(byte[] payload);
  public boolean isRetained();
  public void setRetained(boolean retained);
  public int getQos();
  public void setQos(int qos);
  protected void setMutable(boolean mutable);
  protected void checkMutable() throws IllegalStateException;
  protected void setDuplicate(boolean dup);
  public boolean isDuplicate();
  public void setId(int messageId);
  public int getId();
}

public interface MqttPersistable {
  byte[] getHeaderBytes() throws MqttPersistenceException;
  int getHeaderLength() throws MqttPersistenceException;
  int getHeaderOffset() throws MqttPersistenceException;
  byte[] getPayloadBytes() throws MqttPersistenceException;
  int getPayloadLength() throws MqttPersistenceException;
  int getPayloadOffset() throws MqttPersistenceException;
}

public class MqttPersistenceException extends MqttException {
  public static final short REASON_CODE_PERSISTENCE_IN_USE = (short) 32200;
  public MqttPersistenceException();
  public MqttPersistenceException(int reasonCode);
  public MqttPersistenceException(Throwable cause);
  public MqttPersistenceException(int reason, Throwable cause);
}

public interface MqttPingSender {
  void start();
  void stop();
  void schedule(long delayInMilliseconds);
}

public class MqttSecurityException extends MqttException {
  public MqttSecurityException(int reasonCode);
  public MqttSecurityException(Throwable cause);
  public MqttSecurityException(int reasonCode, Throwable cause);
}

public class MqttToken implements IMqttToken {
  public MqttToken();
  public MqttToken(String logContext);
  public MqttException getException();
  public boolean isComplete();
  public void setActionCallback(IMqttActionListener listener);
  public IMqttActionListener getActionCallback();
  public void waitForCompletion() throws MqttException;
  public void waitForCompletion(long timeout) throws MqttException;
  public IMqttAsyncClient getClient();
  public String[] getTopics();
  public Object getUserContext();
  public void setUserContext(Object userContext);
  public int getMessageId();
  public int[] getGrantedQos();
  public boolean getSessionPresent();
}

public class MqttTopic {
  public static final String TOPIC_LEVEL_SEPARATOR = "/";
  public static final String MULTI_LEVEL_WILDCARD = "#";
  public static final String SINGLE_LEVEL_WILDCARD = "+";
  public static final String MULTI_LEVEL_WILDCARD_PATTERN = "/#";
  public static final String TOPIC_WILDCARDS = "#+";
  public MqttDeliveryToken publish(byte[] payload, int qos, boolean retained) throws MqttException, MqttPersistenceException;
  public MqttDeliveryToken publish(MqttMessage message) throws MqttException, MqttPersistenceException;
  public String getName();
  public static void validate(String topicString, boolean wildcardAllowed) throws IllegalArgumentException;
  public static boolean isMatched(String topicFilter, String topicName) throws IllegalArgumentException;
}
