package com.unboundid.ldap.sdk;

import static dev.fairlead.annotations.Phase.ACQUIRE;
import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Sharing.SHAREABLE;
import static dev.fairlead.annotations.Special.IMMEDIATE;
import static dev.fairlead.annotations.WaitsFor.NETWORK;
import static dev.fairlead.annotations.WaitsFor.POOL;

import com.unboundid.ldap.protocol.LDAPResponse;
import com.unboundid.ldap.protocol.ProtocolOp;
import com.unboundid.ldif.LDIFRecord;
import com.unboundid.util.LDAPSDKException;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Carries;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.NonBlocking;
import dev.fairlead.annotations.Opens;
import java.io.Closeable;
import java.io.Serializable;
import java.net.InetAddress;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSession;
import javax.security.sasl.SaslClient;

public abstract class AbstractConnectionPool implements FullLDAPInterface, Closeable {
  public AbstractConnectionPool();
  public abstract void close();
  public abstract void close(boolean unbind, int numThreads);
  public abstract boolean isClosed();
  public abstract LDAPConnection getConnection() throws LDAPException;
  public abstract void releaseConnection(LDAPConnection connection);
  public abstract void releaseDefunctConnection(LDAPConnection connection);
  public void releaseConnectionAfterException(LDAPConnection connection, LDAPException exception);
  public abstract LDAPConnection replaceDefunctConnection(LDAPConnection connection) throws LDAPException;
  public boolean retryFailedOperationsDueToInvalidConnections();
  public abstract Set<OperationType> getOperationTypesToRetryDueToInvalidConnections();
  public void setRetryFailedOperationsDueToInvalidConnections(boolean retryFailedOperationsDueToInvalidConnections);
  public abstract void setRetryFailedOperationsDueToInvalidConnections(Set<OperationType> operationTypes);
  public abstract int getCurrentAvailableConnections();
  public abstract int getMaximumAvailableConnections();
  public abstract LDAPConnectionPoolStatistics getConnectionPoolStatistics();
  public abstract String getConnectionPoolName();
  public abstract void setConnectionPoolName(String connectionPoolName);
  public abstract LDAPConnectionPoolHealthCheck getHealthCheck();
  public abstract long getHealthCheckIntervalMillis();
  public abstract void setHealthCheckIntervalMillis(long healthCheckInterval);
  public RootDSE getRootDSE() throws LDAPException;
  public SearchResultEntry getEntry(String dn) throws LDAPException;
  public SearchResultEntry getEntry(String dn, String... attributes) throws LDAPException;
  public LDAPResult add(String dn, Attribute... attributes) throws LDAPException;
  public LDAPResult add(String dn, Collection<Attribute> attributes) throws LDAPException;
  public LDAPResult add(Entry entry) throws LDAPException;
  public LDAPResult add(String... ldifLines) throws LDAPException;
  public LDAPResult add(AddRequest addRequest) throws LDAPException;
  public LDAPResult add(ReadOnlyAddRequest addRequest) throws LDAPException;
  public BindResult bind(String bindDN, String password) throws LDAPException;
  public BindResult bind(BindRequest bindRequest) throws LDAPException;
  public CompareResult compare(String dn, String attributeName, String assertionValue) throws LDAPException;
  public CompareResult compare(CompareRequest compareRequest) throws LDAPException;
  public CompareResult compare(ReadOnlyCompareRequest compareRequest) throws LDAPException;
  public LDAPResult delete(String dn) throws LDAPException;
  public LDAPResult delete(DeleteRequest deleteRequest) throws LDAPException;
  public LDAPResult delete(ReadOnlyDeleteRequest deleteRequest) throws LDAPException;
  public ExtendedResult processExtendedOperation(String requestOID) throws LDAPException;
  public ExtendedResult processExtendedOperation(ExtendedRequest extendedRequest) throws LDAPException;
  public LDAPResult modify(String dn, Modification mod) throws LDAPException;
  public LDAPResult modify(String dn, Modification... mods) throws LDAPException;
  public LDAPResult modify(String dn, List<Modification> mods) throws LDAPException;
  public LDAPResult modify(String... ldifModificationLines) throws LDAPException;
  public LDAPResult modify(ModifyRequest modifyRequest) throws LDAPException;
  public LDAPResult modify(ReadOnlyModifyRequest modifyRequest) throws LDAPException;
  public LDAPResult modifyDN(String dn, String newRDN, boolean deleteOldRDN) throws LDAPException;
  public LDAPResult modifyDN(String dn, String newRDN, boolean deleteOldRDN, String newSuperiorDN) throws LDAPException;
  public LDAPResult modifyDN(ModifyDNRequest modifyDNRequest) throws LDAPException;
  public LDAPResult modifyDN(ReadOnlyModifyDNRequest modifyDNRequest) throws LDAPException;
  public SearchResult search(String baseDN, SearchScope scope, String filter, String... attributes) throws LDAPSearchException;
  public SearchResult search(String baseDN, SearchScope scope, Filter filter, String... attributes) throws LDAPSearchException;
  public SearchResult search(SearchResultListener searchResultListener, String baseDN, SearchScope scope, String filter, String... attributes) throws LDAPSearchException;
  public SearchResult search(SearchResultListener searchResultListener, String baseDN, SearchScope scope, Filter filter, String... attributes) throws LDAPSearchException;
  public SearchResult search(String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, String filter, String... attributes) throws LDAPSearchException;
  public SearchResult search(String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, Filter filter, String... attributes) throws LDAPSearchException;
  public SearchResult search(SearchResultListener searchResultListener, String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, String filter, String... attributes) throws LDAPSearchException;
  public SearchResult search(SearchResultListener searchResultListener, String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, Filter filter, String... attributes) throws LDAPSearchException;
  public SearchResult search(SearchRequest searchRequest) throws LDAPSearchException;
  public SearchResult search(ReadOnlySearchRequest searchRequest) throws LDAPSearchException;
  public SearchResultEntry searchForEntry(String baseDN, SearchScope scope, String filter, String... attributes) throws LDAPSearchException;
  public SearchResultEntry searchForEntry(String baseDN, SearchScope scope, Filter filter, String... attributes) throws LDAPSearchException;
  public SearchResultEntry searchForEntry(String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int timeLimit, boolean typesOnly, String filter, String... attributes) throws LDAPSearchException;
  public SearchResultEntry searchForEntry(String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int timeLimit, boolean typesOnly, Filter filter, String... attributes) throws LDAPSearchException;
  public SearchResultEntry searchForEntry(SearchRequest searchRequest) throws LDAPSearchException;
  public SearchResultEntry searchForEntry(ReadOnlySearchRequest searchRequest) throws LDAPSearchException;
  public List<LDAPResult> processRequests(List<LDAPRequest> requests, boolean continueOnError) throws LDAPException;
  public List<AsyncRequestID> processRequestsAsync(List<LDAPRequest> requests, long maxWaitTimeMillis) throws LDAPException;
  public abstract void toString(StringBuilder buffer);
}

public final class AddRequest extends UpdatableLDAPRequest implements ReadOnlyAddRequest, ResponseAcceptor, ProtocolOp {}

public interface AsyncCompareResultListener {
  void compareResultReceived(AsyncRequestID requestID, CompareResult compareResult);
}

public final class AsyncRequestID implements Serializable, Future<LDAPResult> {}

public interface AsyncResultListener {
  @NonBlocking void ldapResultReceived(AsyncRequestID requestID, LDAPResult ldapResult);
}

public interface AsyncSearchResultListener extends SearchResultListener {
  @NonBlocking void searchResultReceived(AsyncRequestID requestID, SearchResult searchResult);
}

public final class Attribute implements Serializable {}

public abstract class BindRequest extends LDAPRequest {}

public class BindResult extends LDAPResult {
  public BindResult(int messageID, ResultCode resultCode, String diagnosticMessage, String matchedDN, String[] referralURLs, Control[] responseControls);
  public BindResult(LDAPResult ldapResult);
  public BindResult(LDAPException exception);
  public void toString(StringBuilder buffer);
}

public final class CompareRequest extends UpdatableLDAPRequest implements ReadOnlyCompareRequest, ResponseAcceptor, ProtocolOp {}

public final class CompareResult extends LDAPResult {}

public class Control implements Serializable {}

public final class DN implements Comparable<DN>, Comparator<DN>, Serializable {}

public final class DeleteRequest extends UpdatableLDAPRequest implements ReadOnlyDeleteRequest, ResponseAcceptor, ProtocolOp {}

public final class DereferencePolicy implements Serializable {}

public interface DisconnectHandler {
  void handleDisconnect(LDAPConnection connection, String host, int port, DisconnectType disconnectType, String message, Throwable cause);
}

public enum DisconnectType {
  UNBIND, CLOSED_WITHOUT_UNBIND, BIND_FAILED, RECONNECT, REFERRAL, SERVER_CLOSED_WITH_NOTICE, SERVER_CLOSED_WITHOUT_NOTICE, IO_ERROR, DECODE_ERROR, LOCAL_ERROR, SECURITY_PROBLEM, POOL_CLOSED, POOL_CREATION_FAILURE, POOLED_CONNECTION_DEFUNCT, POOLED_CONNECTION_EXPIRED, POOLED_CONNECTION_UNNEEDED, UNKNOWN, CLOSED_BY_FINALIZER, OTHER;
}

public class Entry implements LDIFRecord {
  public Entry(String dn);
  public Entry(DN dn);
  public Entry(String dn, Attribute... attributes);
  public Entry(DN dn, Attribute... attributes);
  public Entry(String dn, Collection<Attribute> attributes);
  public Entry(DN dn, Collection<Attribute> attributes);
  public Entry(String... entryLines);
  public String getDN();
  public void setDN(String dn);
  public void setDN(DN dn);
  public DN getParsedDN() throws LDAPException;
  public RDN getRDN() throws LDAPException;
  public DN getParentDN() throws LDAPException;
  public String getParentDNString() throws LDAPException;
  public boolean hasAttribute(String attributeName);
  public boolean hasAttribute(Attribute attribute);
  public boolean hasAttributeValue(String attributeName, String attributeValue);
  public boolean hasAttributeValue(String attributeName, byte[] attributeValue);
  public boolean hasObjectClass(String objectClassName);
  public Collection<Attribute> getAttributes();
  public Attribute getAttribute(String attributeName);
  public List<Attribute> getAttributesWithOptions(String baseName, Set<String> options);
  public String getAttributeValue(String attributeName);
  public byte[] getAttributeValueBytes(String attributeName);
  public Boolean getAttributeValueAsBoolean(String attributeName);
  public Date getAttributeValueAsDate(String attributeName);
  public DN getAttributeValueAsDN(String attributeName);
  public Integer getAttributeValueAsInteger(String attributeName);
  public Long getAttributeValueAsLong(String attributeName);
  public String[] getAttributeValues(String attributeName);
  public byte[][] getAttributeValueByteArrays(String attributeName);
  public Attribute getObjectClassAttribute();
  public String[] getObjectClassValues();
  public boolean addAttribute(Attribute attribute);
  public boolean addAttribute(String attributeName, String attributeValue);
  public boolean addAttribute(String attributeName, byte[] attributeValue);
  public boolean addAttribute(String attributeName, String... attributeValues);
  public boolean addAttribute(String attributeName, byte[]... attributeValues);
  public boolean addAttribute(String attributeName, Collection<String> attributeValues);
  public boolean removeAttribute(String attributeName);
  public boolean removeAttributeValue(String attributeName, String attributeValue);
  public boolean removeAttributeValue(String attributeName, byte[] attributeValue);
  public boolean removeAttributeValues(String attributeName, String... attributeValues);
  public boolean removeAttributeValues(String attributeName, byte[]... attributeValues);
  public void setAttribute(Attribute attribute);
  public void setAttribute(String attributeName, String attributeValue);
  public void setAttribute(String attributeName, byte[] attributeValue);
  public void setAttribute(String attributeName, String... attributeValues);
  public void setAttribute(String attributeName, byte[]... attributeValues);
  public void setAttribute(String attributeName, Collection<String> attributeValues);
  public boolean matchesBaseAndScope(String baseDN, SearchScope scope) throws LDAPException;
  public boolean matchesBaseAndScope(DN baseDN, SearchScope scope) throws LDAPException;
  public static List<Modification> diff(Entry sourceEntry, Entry targetEntry, boolean ignoreRDN, String... attributes);
  public static List<Modification> diff(Entry sourceEntry, Entry targetEntry, boolean ignoreRDN, boolean reversible, String... attributes);
  public static List<Modification> diff(Entry sourceEntry, Entry targetEntry, boolean ignoreRDN, boolean reversible, boolean byteForByte, String... attributes);
  public static Entry mergeEntries(Entry... entries);
  public static Entry intersectEntries(Entry... entries);
  public static Entry applyModifications(Entry entry, boolean lenient, Modification... modifications) throws LDAPException;
  public static Entry applyModifications(Entry entry, boolean lenient, List<Modification> modifications) throws LDAPException;
  public static Entry applyModifyDN(Entry entry, String newRDN, boolean deleteOldRDN) throws LDAPException;
  public static Entry applyModifyDN(Entry entry, String newRDN, boolean deleteOldRDN, String newSuperiorDN) throws LDAPException;
  public Entry duplicate();
  public String[] toLDIF();
  public String[] toLDIF(int wrapColumn);
  public String toLDIFString();
  public String toLDIFString(int wrapColumn);
  public void toLDIFString(StringBuilder buffer);
  public void toLDIFString(StringBuilder buffer, int wrapColumn);
  public void toString(StringBuilder buffer);
}

public class ExtendedRequest extends LDAPRequest implements ResponseAcceptor, ProtocolOp {}

public class ExtendedResult extends LDAPResult {}

public final class FailoverServerSet extends ServerSet {
  public FailoverServerSet(String[] addresses, int[] ports);
  public FailoverServerSet(String[] addresses, int[] ports, LDAPConnectionOptions connectionOptions);
  public FailoverServerSet(String[] addresses, int[] ports, SocketFactory socketFactory);
  public FailoverServerSet(String[] addresses, int[] ports, SocketFactory socketFactory, LDAPConnectionOptions connectionOptions);
  public FailoverServerSet(String[] addresses, int[] ports, SocketFactory socketFactory, LDAPConnectionOptions connectionOptions, BindRequest bindRequest, PostConnectProcessor postConnectProcessor);
  public FailoverServerSet(ServerSet... serverSets);
  public FailoverServerSet(List<ServerSet> serverSets);
  public ServerSet[] getServerSets();
  public boolean reOrderOnFailover();
  public void setReOrderOnFailover(boolean reOrderOnFailover);
  public Long getMaxFailoverConnectionAgeMillis();
  public void setMaxFailoverConnectionAgeMillis(Long maxFailoverConnectionAge);
  public boolean includesAuthentication();
  public boolean includesPostConnectProcessing();
  public LDAPConnection getConnection() throws LDAPException;
  public LDAPConnection getConnection(LDAPConnectionPoolHealthCheck healthCheck) throws LDAPException;
  public void toString(StringBuilder buffer);
}

public final class Filter implements Serializable {
  public static final byte FILTER_TYPE_AND = (byte) -96;
  public static final byte FILTER_TYPE_OR = (byte) -95;
  public static final byte FILTER_TYPE_NOT = (byte) -94;
  public static final byte FILTER_TYPE_EQUALITY = (byte) -93;
  public static final byte FILTER_TYPE_SUBSTRING = (byte) -92;
  public static final byte FILTER_TYPE_GREATER_OR_EQUAL = (byte) -91;
  public static final byte FILTER_TYPE_LESS_OR_EQUAL = (byte) -90;
  public static final byte FILTER_TYPE_PRESENCE = (byte) -121;
  public static final byte FILTER_TYPE_APPROXIMATE_MATCH = (byte) -88;
  public static final byte FILTER_TYPE_EXTENSIBLE_MATCH = (byte) -87;
  public static Filter and(Filter... andComponents);
  public static Filter and(Collection<Filter> andComponents);
  public static Filter createANDFilter(Filter... andComponents);
  public static Filter createANDFilter(List<Filter> andComponents);
  public static Filter createANDFilter(Collection<Filter> andComponents);
  public static Filter or(Filter... orComponents);
  public static Filter or(Collection<Filter> orComponents);
  public static Filter createORFilter(Filter... orComponents);
  public static Filter createORFilter(List<Filter> orComponents);
  public static Filter createORFilter(Collection<Filter> orComponents);
  public static Filter not(Filter notComponent);
  public static Filter createNOTFilter(Filter notComponent);
  public static Filter equals(String attributeName, String assertionValue);
  public static Filter equals(String attributeName, byte[] assertionValue);
  public static Filter createEqualityFilter(String attributeName, String assertionValue);
  public static Filter createEqualityFilter(String attributeName, byte[] assertionValue);
  public static Filter substring(String attributeName, String subInitial, String[] subAny, String subFinal);
  public static Filter substring(String attributeName, byte[] subInitial, byte[][] subAny, byte[] subFinal);
  public static Filter createSubstringFilter(String attributeName, String subInitial, String[] subAny, String subFinal);
  public static Filter createSubstringFilter(String attributeName, byte[] subInitial, byte[][] subAny, byte[] subFinal);
  public static Filter subInitial(String attributeName, String subInitial);
  public static Filter subInitial(String attributeName, byte[] subInitial);
  public static Filter createSubInitialFilter(String attributeName, String subInitial);
  public static Filter createSubInitialFilter(String attributeName, byte[] subInitial);
  public static Filter subAny(String attributeName, String... subAny);
  public static Filter subAny(String attributeName, byte[]... subAny);
  public static Filter createSubAnyFilter(String attributeName, String... subAny);
  public static Filter createSubAnyFilter(String attributeName, byte[]... subAny);
  public static Filter subFinal(String attributeName, String subFinal);
  public static Filter subFinal(String attributeName, byte[] subFinal);
  public static Filter createSubFinalFilter(String attributeName, String subFinal);
  public static Filter createSubFinalFilter(String attributeName, byte[] subFinal);
  public static Filter greaterOrEqual(String attributeName, String assertionValue);
  public static Filter greaterOrEqual(String attributeName, byte[] assertionValue);
  public static Filter createGreaterOrEqualFilter(String attributeName, String assertionValue);
  public static Filter createGreaterOrEqualFilter(String attributeName, byte[] assertionValue);
  public static Filter lessOrEqual(String attributeName, String assertionValue);
  public static Filter lessOrEqual(String attributeName, byte[] assertionValue);
  public static Filter createLessOrEqualFilter(String attributeName, String assertionValue);
  public static Filter createLessOrEqualFilter(String attributeName, byte[] assertionValue);
  public static Filter present(String attributeName);
  public static Filter createPresenceFilter(String attributeName);
  public static Filter approximateMatch(String attributeName, String assertionValue);
  public static Filter approximateMatch(String attributeName, byte[] assertionValue);
  public static Filter createApproximateMatchFilter(String attributeName, String assertionValue);
  public static Filter createApproximateMatchFilter(String attributeName, byte[] assertionValue);
  public static Filter extensibleMatch(String attributeName, String matchingRuleID, boolean dnAttributes, String assertionValue);
  public static Filter extensibleMatch(String attributeName, String matchingRuleID, boolean dnAttributes, byte[] assertionValue);
  public static Filter createExtensibleMatchFilter(String attributeName, String matchingRuleID, boolean dnAttributes, String assertionValue);
  public static Filter createExtensibleMatchFilter(String attributeName, String matchingRuleID, boolean dnAttributes, byte[] assertionValue);
  public static Filter create(String filterString) throws LDAPException;
  public byte getFilterType();
  public Filter[] getComponents();
  public Filter getNOTComponent();
  public String getAttributeName();
  public String getAssertionValue();
  public byte[] getAssertionValueBytes();
  public String getSubInitialString();
  public byte[] getSubInitialBytes();
  public String[] getSubAnyStrings();
  public byte[][] getSubAnyBytes();
  public String getSubFinalString();
  public byte[] getSubFinalBytes();
  public String getMatchingRuleID();
  public boolean getDNAttributes();
  public boolean matchesEntry(Entry entry) throws LDAPException;
  public static Filter simplifyFilter(Filter filter, boolean reOrderElements);
  public void toString(StringBuilder buffer);
  public String toNormalizedString();
  public void toNormalizedString(StringBuilder buffer);
  public static String encodeValue(String value);
  public static String createSubstringAssertion(String subInitial, String[] subAny, String subFinal);
  public static String createSubstringAssertion(byte[] subInitial, byte[][] subAny, byte[] subFinal);
  public static String encodeValue(byte[] value);
  public void toCode(List<String> lineList, int indentSpaces, String firstLinePrefix, String lastLineSuffix);
}

public interface FullLDAPInterface extends LDAPInterface, Closeable {
  void close();
  BindResult bind(String bindDN, String password) throws LDAPException;
  BindResult bind(BindRequest bindRequest) throws LDAPException;
  ExtendedResult processExtendedOperation(String requestOID) throws LDAPException;
  ExtendedResult processExtendedOperation(ExtendedRequest extendedRequest) throws LDAPException;
}

@Connection(sharing = SHAREABLE, expensive = true)
public final class LDAPConnection implements FullLDAPInterface, LDAPConnectionInfo, ReferralConnector, Closeable {
  @Opens public LDAPConnection();
  @Opens public LDAPConnection(@Carries LDAPConnectionOptions connectionOptions);
  @Opens public LDAPConnection(SocketFactory socketFactory);
  @Opens public LDAPConnection(SocketFactory socketFactory, @Carries LDAPConnectionOptions connectionOptions);
  @Opens @Blocking public LDAPConnection(String host, int port) throws LDAPException;
  @Opens @Blocking public LDAPConnection(@Carries LDAPConnectionOptions connectionOptions, String host, int port) throws LDAPException;
  @Opens @Blocking public LDAPConnection(SocketFactory socketFactory, String host, int port) throws LDAPException;
  @Opens @Blocking public LDAPConnection(SocketFactory socketFactory, @Carries LDAPConnectionOptions connectionOptions, String host, int port) throws LDAPException;
  @Opens @Blocking public LDAPConnection(String host, int port, String bindDN, String bindPassword) throws LDAPException;
  @Opens @Blocking public LDAPConnection(@Carries LDAPConnectionOptions connectionOptions, String host, int port, String bindDN, String bindPassword) throws LDAPException;
  @Opens @Blocking public LDAPConnection(SocketFactory socketFactory, String host, int port, String bindDN, String bindPassword) throws LDAPException;
  @Opens @Blocking public LDAPConnection(SocketFactory socketFactory, @Carries LDAPConnectionOptions connectionOptions, String host, int port, String bindDN, String bindPassword) throws LDAPException;
  @Blocking public void connect(String host, int port) throws LDAPException;
  @Blocking public void connect(String host, int port, int timeout) throws LDAPException;
  @Blocking public void connect(InetAddress inetAddress, int port, int timeout) throws LDAPException;
  @Blocking public void connect(String host, InetAddress inetAddress, int port, int timeout) throws LDAPException;
  @Blocking public void reconnect() throws LDAPException;
  public boolean isConnected();
  public void applySASLSecurityLayer(SaslClient saslClient) throws LDAPException;
  public LDAPConnectionOptions getConnectionOptions();
  public void setConnectionOptions(@Carries LDAPConnectionOptions connectionOptions);
  public SocketFactory getLastUsedSocketFactory();
  public SocketFactory getSocketFactory();
  public void setSocketFactory(SocketFactory socketFactory);
  public SSLSession getSSLSession();
  public long getConnectionID();
  public String getConnectionName();
  public void setConnectionName(String connectionName);
  public AbstractConnectionPool getConnectionPool();
  public String getConnectionPoolName();
  public String getHostPort();
  public String getConnectedAddress();
  public String getConnectedIPAddress();
  public InetAddress getConnectedInetAddress();
  public int getConnectedPort();
  public StackTraceElement[] getConnectStackTrace();
  @Closes @Blocking public void close();
  @Closes @Blocking public void close(Control[] controls);
  public void closeWithoutUnbind();
  @Blocking public RootDSE getRootDSE() throws LDAPException;
  @Blocking public SearchResultEntry getEntry(String dn) throws LDAPException;
  @Blocking public SearchResultEntry getEntry(String dn, String... attributes) throws LDAPException;
  @Blocking public void abandon(AsyncRequestID requestID) throws LDAPException;
  @Blocking public void abandon(AsyncRequestID requestID, Control[] controls) throws LDAPException;
  @Blocking public LDAPResult add(String dn, Attribute... attributes) throws LDAPException;
  @Blocking public LDAPResult add(String dn, Collection<Attribute> attributes) throws LDAPException;
  @Blocking public LDAPResult add(Entry entry) throws LDAPException;
  @Blocking public LDAPResult add(String... ldifLines) throws LDAPException;
  @Blocking public LDAPResult add(AddRequest addRequest) throws LDAPException;
  @Blocking public LDAPResult add(ReadOnlyAddRequest addRequest) throws LDAPException;
  public AsyncRequestID asyncAdd(AddRequest addRequest, AsyncResultListener resultListener) throws LDAPException;
  public AsyncRequestID asyncAdd(ReadOnlyAddRequest addRequest, AsyncResultListener resultListener) throws LDAPException;
  @Blocking public BindResult bind(String bindDN, String password) throws LDAPException;
  @Blocking public BindResult bind(BindRequest bindRequest) throws LDAPException;
  @Blocking public CompareResult compare(String dn, String attributeName, String assertionValue) throws LDAPException;
  @Blocking public CompareResult compare(CompareRequest compareRequest) throws LDAPException;
  @Blocking public CompareResult compare(ReadOnlyCompareRequest compareRequest) throws LDAPException;
  public AsyncRequestID asyncCompare(CompareRequest compareRequest, AsyncCompareResultListener resultListener) throws LDAPException;
  public AsyncRequestID asyncCompare(ReadOnlyCompareRequest compareRequest, AsyncCompareResultListener resultListener) throws LDAPException;
  @Blocking public LDAPResult delete(String dn) throws LDAPException;
  @Blocking public LDAPResult delete(DeleteRequest deleteRequest) throws LDAPException;
  @Blocking public LDAPResult delete(ReadOnlyDeleteRequest deleteRequest) throws LDAPException;
  public AsyncRequestID asyncDelete(DeleteRequest deleteRequest, AsyncResultListener resultListener) throws LDAPException;
  public AsyncRequestID asyncDelete(ReadOnlyDeleteRequest deleteRequest, AsyncResultListener resultListener) throws LDAPException;
  @Blocking public ExtendedResult processExtendedOperation(String requestOID) throws LDAPException;
  @Blocking public ExtendedResult processExtendedOperation(ExtendedRequest extendedRequest) throws LDAPException;
  @Blocking public LDAPResult modify(String dn, Modification mod) throws LDAPException;
  @Blocking public LDAPResult modify(String dn, Modification... mods) throws LDAPException;
  @Blocking public LDAPResult modify(String dn, List<Modification> mods) throws LDAPException;
  @Blocking public LDAPResult modify(String... ldifModificationLines) throws LDAPException;
  @Blocking public LDAPResult modify(ModifyRequest modifyRequest) throws LDAPException;
  @Blocking public LDAPResult modify(ReadOnlyModifyRequest modifyRequest) throws LDAPException;
  public AsyncRequestID asyncModify(ModifyRequest modifyRequest, AsyncResultListener resultListener) throws LDAPException;
  public AsyncRequestID asyncModify(ReadOnlyModifyRequest modifyRequest, AsyncResultListener resultListener) throws LDAPException;
  @Blocking public LDAPResult modifyDN(String dn, String newRDN, boolean deleteOldRDN) throws LDAPException;
  @Blocking public LDAPResult modifyDN(String dn, String newRDN, boolean deleteOldRDN, String newSuperiorDN) throws LDAPException;
  @Blocking public LDAPResult modifyDN(ModifyDNRequest modifyDNRequest) throws LDAPException;
  @Blocking public LDAPResult modifyDN(ReadOnlyModifyDNRequest modifyDNRequest) throws LDAPException;
  public AsyncRequestID asyncModifyDN(ModifyDNRequest modifyDNRequest, AsyncResultListener resultListener) throws LDAPException;
  public AsyncRequestID asyncModifyDN(ReadOnlyModifyDNRequest modifyDNRequest, AsyncResultListener resultListener) throws LDAPException;
  @Blocking public SearchResult search(String baseDN, SearchScope scope, String filter, String... attributes) throws LDAPSearchException;
  @Blocking public SearchResult search(String baseDN, SearchScope scope, Filter filter, String... attributes) throws LDAPSearchException;
  @Blocking public SearchResult search(SearchResultListener searchResultListener, String baseDN, SearchScope scope, String filter, String... attributes) throws LDAPSearchException;
  @Blocking public SearchResult search(SearchResultListener searchResultListener, String baseDN, SearchScope scope, Filter filter, String... attributes) throws LDAPSearchException;
  @Blocking public SearchResult search(String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, String filter, String... attributes) throws LDAPSearchException;
  @Blocking public SearchResult search(String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, Filter filter, String... attributes) throws LDAPSearchException;
  @Blocking public SearchResult search(SearchResultListener searchResultListener, String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, String filter, String... attributes) throws LDAPSearchException;
  @Blocking public SearchResult search(SearchResultListener searchResultListener, String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, Filter filter, String... attributes) throws LDAPSearchException;
  @Blocking public SearchResult search(SearchRequest searchRequest) throws LDAPSearchException;
  @Blocking public SearchResult search(ReadOnlySearchRequest searchRequest) throws LDAPSearchException;
  @Blocking public SearchResultEntry searchForEntry(String baseDN, SearchScope scope, String filter, String... attributes) throws LDAPSearchException;
  @Blocking public SearchResultEntry searchForEntry(String baseDN, SearchScope scope, Filter filter, String... attributes) throws LDAPSearchException;
  @Blocking public SearchResultEntry searchForEntry(String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int timeLimit, boolean typesOnly, String filter, String... attributes) throws LDAPSearchException;
  @Blocking public SearchResultEntry searchForEntry(String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int timeLimit, boolean typesOnly, Filter filter, String... attributes) throws LDAPSearchException;
  @Blocking public SearchResultEntry searchForEntry(SearchRequest searchRequest) throws LDAPSearchException;
  @Blocking public SearchResultEntry searchForEntry(ReadOnlySearchRequest searchRequest) throws LDAPSearchException;
  public AsyncRequestID asyncSearch(SearchRequest searchRequest) throws LDAPException;
  public AsyncRequestID asyncSearch(ReadOnlySearchRequest searchRequest) throws LDAPException;
  public LDAPResult processOperation(LDAPRequest request) throws LDAPException;
  public ReferralConnector getReferralConnector();
  public void setReferralConnector(ReferralConnector referralConnector);
  public void setDisconnectInfo(DisconnectType type, String message, Throwable cause);
  public DisconnectType getDisconnectType();
  public String getDisconnectMessage();
  public Throwable getDisconnectCause();
  public LDAPConnection getReferralConnection(LDAPURL referralURL, LDAPConnection connection) throws LDAPException;
  public BindRequest getLastBindRequest();
  public ExtendedRequest getStartTLSRequest();
  public boolean synchronousMode();
  public long getConnectTime();
  public long getLastCommunicationTime();
  public LDAPConnectionStatistics getConnectionStatistics();
  public int getActiveOperationCount();
  public void toString(StringBuilder buffer);
}

public interface LDAPConnectionInfo {
  boolean isConnected();
  SocketFactory getLastUsedSocketFactory();
  SocketFactory getSocketFactory();
  SSLSession getSSLSession();
  long getConnectionID();
  String getConnectionName();
  String getConnectionPoolName();
  String getHostPort();
  String getConnectedAddress();
  String getConnectedIPAddress();
  InetAddress getConnectedInetAddress();
  int getConnectedPort();
  StackTraceElement[] getConnectStackTrace();
  DisconnectType getDisconnectType();
  String getDisconnectMessage();
  Throwable getDisconnectCause();
  BindRequest getLastBindRequest();
  ExtendedRequest getStartTLSRequest();
  boolean synchronousMode();
  long getConnectTime();
  long getLastCommunicationTime();
  LDAPConnectionStatistics getConnectionStatistics();
  int getActiveOperationCount();
  void toString(StringBuilder buffer);
}

public abstract class LDAPConnectionLogger {}

public final class LDAPConnectionOptions {
  public static final String PROPERTY_DEFAULT_ABANDON_ON_TIMEOUT;
  public static final String PROPERTY_DEFAULT_BIND_WITH_DN_REQUIRES_PASSWORD;
  public static final String PROPERTY_DEFAULT_CAPTURE_CONNECT_STACK_TRACE;
  public static final String PROPERTY_DEFAULT_FOLLOW_REFERRALS;
  public static final String PROPERTY_DEFAULT_REFERRAL_HOP_LIMIT;
  public static final String PROPERTY_DEFAULT_USE_SCHEMA;
  public static final String PROPERTY_DEFAULT_USE_POOLED_SCHEMA;
  public static final String PROPERTY_DEFAULT_POOLED_SCHEMA_TIMEOUT_MILLIS;
  public static final String PROPERTY_DEFAULT_USE_KEEPALIVE;
  public static final String PROPERTY_DEFAULT_USE_LINGER;
  public static final String PROPERTY_DEFAULT_LINGER_TIMEOUT_SECONDS;
  public static final String PROPERTY_DEFAULT_USE_REUSE_ADDRESS;
  public static final String PROPERTY_DEFAULT_USE_SYNCHRONOUS_MODE;
  public static final String PROPERTY_DEFAULT_USE_TCP_NODELAY;
  public static final String PROPERTY_DEFAULT_CONNECT_TIMEOUT_MILLIS;
  public static final String PROPERTY_DEFAULT_MAX_MESSAGE_SIZE_BYTES;
  public static final String PROPERTY_DEFAULT_RECEIVE_BUFFER_SIZE_BYTES;
  public static final String PROPERTY_DEFAULT_SEND_BUFFER_SIZE_BYTES;
  public static final String PROPERTY_DEFAULT_RESPONSE_TIMEOUT_MILLIS;
  public static final String PROPERTY_DEFAULT_ADD_RESPONSE_TIMEOUT_MILLIS;
  public static final String PROPERTY_DEFAULT_BIND_RESPONSE_TIMEOUT_MILLIS;
  public static final String PROPERTY_DEFAULT_COMPARE_RESPONSE_TIMEOUT_MILLIS;
  public static final String PROPERTY_DEFAULT_DELETE_RESPONSE_TIMEOUT_MILLIS;
  public static final String PROPERTY_DEFAULT_EXTENDED_RESPONSE_TIMEOUT_MILLIS;
  public static final String PROPERTY_DEFAULT_MODIFY_RESPONSE_TIMEOUT_MILLIS;
  public static final String PROPERTY_DEFAULT_MODIFY_DN_RESPONSE_TIMEOUT_MILLIS;
  public static final String PROPERTY_DEFAULT_SEARCH_RESPONSE_TIMEOUT_MILLIS;
  public static final NameResolver DEFAULT_NAME_RESOLVER;
  public static final String PROPERTY_DEFAULT_ALLOW_CONCURRENT_SOCKET_FACTORY_USE;
  public static final String PROPERTY_DEFAULT_VERIFY_CERTIFICATE_HOSTNAMES;
  public LDAPConnectionOptions();
  public LDAPConnectionOptions duplicate();
  public boolean autoReconnect();
  public void setAutoReconnect(boolean autoReconnect);
  public NameResolver getNameResolver();
  public void setNameResolver(NameResolver nameResolver);
  public boolean bindWithDNRequiresPassword();
  public void setBindWithDNRequiresPassword(boolean bindWithDNRequiresPassword);
  public boolean captureConnectStackTrace();
  public void setCaptureConnectStackTrace(boolean captureConnectStackTrace);
  public int getConnectTimeoutMillis();
  @Bounds(CONNECT) public void setConnectTimeoutMillis(int connectTimeoutMillis);
  public long getResponseTimeoutMillis();
  public void setResponseTimeoutMillis(@Bounds(READ) long responseTimeoutMillis);
  public long getResponseTimeoutMillis(OperationType operationType);
  public void setResponseTimeoutMillis(OperationType operationType, @Bounds(READ) long responseTimeoutMillis);
  public long getExtendedOperationResponseTimeoutMillis(String requestOID);
  public void setExtendedOperationResponseTimeoutMillis(String requestOID, long responseTimeoutMillis);
  public boolean abandonOnTimeout();
  public void setAbandonOnTimeout(boolean abandonOnTimeout);
  public boolean useKeepAlive();
  public void setUseKeepAlive(boolean useKeepAlive);
  public boolean useLinger();
  public int getLingerTimeoutSeconds();
  public void setUseLinger(boolean useLinger, int lingerTimeoutSeconds);
  public boolean useReuseAddress();
  public void setUseReuseAddress(boolean useReuseAddress);
  public boolean useSchema();
  public void setUseSchema(boolean useSchema);
  public boolean usePooledSchema();
  public void setUsePooledSchema(boolean usePooledSchema);
  public long getPooledSchemaTimeoutMillis();
  public void setPooledSchemaTimeoutMillis(long pooledSchemaTimeoutMillis);
  public boolean useSynchronousMode();
  public void setUseSynchronousMode(boolean useSynchronousMode);
  public boolean useTCPNoDelay();
  public void setUseTCPNoDelay(boolean useTCPNoDelay);
  public boolean followReferrals();
  public void setFollowReferrals(boolean followReferrals);
  public int getReferralHopLimit();
  public void setReferralHopLimit(int referralHopLimit);
  public ReferralConnector getReferralConnector();
  public void setReferralConnector(ReferralConnector referralConnector);
  public int getMaxMessageSize();
  public void setMaxMessageSize(int maxMessageSizeBytes);
  public LDAPConnectionLogger getConnectionLogger();
  public void setConnectionLogger(LDAPConnectionLogger connectionLogger);
  public DisconnectHandler getDisconnectHandler();
  public void setDisconnectHandler(DisconnectHandler handler);
  public UnsolicitedNotificationHandler getUnsolicitedNotificationHandler();
  public void setUnsolicitedNotificationHandler(UnsolicitedNotificationHandler handler);
  public int getReceiveBufferSize();
  public void setReceiveBufferSize(int receiveBufferSizeBytes);
  public int getSendBufferSize();
  public void setSendBufferSize(int sendBufferSizeBytes);
  public boolean allowConcurrentSocketFactoryUse();
  public void setAllowConcurrentSocketFactoryUse(boolean allowConcurrentSocketFactoryUse);
  public void toString(StringBuilder buffer);
}

@Connection(sharing = SHAREABLE, expensive = true)
public final class LDAPConnectionPool extends AbstractConnectionPool {
  @Opens @Blocking public LDAPConnectionPool(LDAPConnection connection, int numConnections) throws LDAPException;
  @Opens @Blocking public LDAPConnectionPool(LDAPConnection connection, int initialConnections, int maxConnections) throws LDAPException;
  @Opens @Blocking public LDAPConnectionPool(LDAPConnection connection, int initialConnections, int maxConnections, PostConnectProcessor postConnectProcessor) throws LDAPException;
  @Opens @Blocking public LDAPConnectionPool(LDAPConnection connection, int initialConnections, int maxConnections, PostConnectProcessor postConnectProcessor, boolean throwOnConnectFailure) throws LDAPException;
  @Opens @Blocking public LDAPConnectionPool(LDAPConnection connection, int initialConnections, int maxConnections, int initialConnectThreads, PostConnectProcessor postConnectProcessor, boolean throwOnConnectFailure) throws LDAPException;
  @Opens @Blocking public LDAPConnectionPool(LDAPConnection connection, int initialConnections, int maxConnections, int initialConnectThreads, PostConnectProcessor postConnectProcessor, boolean throwOnConnectFailure, LDAPConnectionPoolHealthCheck healthCheck) throws LDAPException;
  @Opens @Blocking public LDAPConnectionPool(ServerSet serverSet, BindRequest bindRequest, int numConnections) throws LDAPException;
  @Opens @Blocking public LDAPConnectionPool(ServerSet serverSet, BindRequest bindRequest, int initialConnections, int maxConnections) throws LDAPException;
  @Opens @Blocking public LDAPConnectionPool(ServerSet serverSet, BindRequest bindRequest, int initialConnections, int maxConnections, PostConnectProcessor postConnectProcessor) throws LDAPException;
  @Opens @Blocking public LDAPConnectionPool(ServerSet serverSet, BindRequest bindRequest, int initialConnections, int maxConnections, PostConnectProcessor postConnectProcessor, boolean throwOnConnectFailure) throws LDAPException;
  @Opens @Blocking public LDAPConnectionPool(ServerSet serverSet, BindRequest bindRequest, int initialConnections, int maxConnections, int initialConnectThreads, PostConnectProcessor postConnectProcessor, boolean throwOnConnectFailure) throws LDAPException;
  @Opens @Blocking public LDAPConnectionPool(ServerSet serverSet, BindRequest bindRequest, int initialConnections, int maxConnections, int initialConnectThreads, PostConnectProcessor postConnectProcessor, boolean throwOnConnectFailure, LDAPConnectionPoolHealthCheck healthCheck) throws LDAPException;
  @Closes public void close();
  @Closes public void close(boolean unbind, int numThreads);
  public boolean isClosed();
  @Blocking public BindResult bindAndRevertAuthentication(String bindDN, String password, Control... controls) throws LDAPException;
  @Blocking public BindResult bindAndRevertAuthentication(BindRequest bindRequest) throws LDAPException;
  @Opens @Blocking({POOL, NETWORK}) public LDAPConnection getConnection() throws LDAPException;
  @Opens @Blocking({POOL, NETWORK}) public LDAPConnection getConnection(String host, int port);
  public void releaseConnection(LDAPConnection connection);
  public void discardConnection(LDAPConnection connection);
  public void releaseAndReAuthenticateConnection(LDAPConnection connection);
  public void releaseDefunctConnection(LDAPConnection connection);
  public LDAPConnection replaceDefunctConnection(LDAPConnection connection) throws LDAPException;
  public Set<OperationType> getOperationTypesToRetryDueToInvalidConnections();
  public void setRetryFailedOperationsDueToInvalidConnections(Set<OperationType> operationTypes);
  public void setBindRequest(BindRequest bindRequest);
  public ServerSet getServerSet();
  public void setServerSet(ServerSet serverSet);
  public String getConnectionPoolName();
  public void setConnectionPoolName(String connectionPoolName);
  public boolean getCreateIfNecessary();
  public void setCreateIfNecessary(boolean createIfNecessary);
  public long getMaxWaitTimeMillis();
  @Bounds(value = ACQUIRE, zero = IMMEDIATE) public void setMaxWaitTimeMillis(long maxWaitTime);
  public long getMaxConnectionAgeMillis();
  public void setMaxConnectionAgeMillis(long maxConnectionAge);
  public Long getMaxDefunctReplacementConnectionAgeMillis();
  public void setMaxDefunctReplacementConnectionAgeMillis(Long maxDefunctReplacementConnectionAge);
  public boolean checkConnectionAgeOnRelease();
  public void setCheckConnectionAgeOnRelease(boolean checkConnectionAgeOnRelease);
  public long getMinDisconnectIntervalMillis();
  public void setMinDisconnectIntervalMillis(long minDisconnectInterval);
  public LDAPConnectionPoolHealthCheck getHealthCheck();
  public void setHealthCheck(LDAPConnectionPoolHealthCheck healthCheck);
  public long getHealthCheckIntervalMillis();
  public void setHealthCheckIntervalMillis(long healthCheckInterval);
  public boolean trySynchronousReadDuringHealthCheck();
  public void setTrySynchronousReadDuringHealthCheck(boolean trySynchronousReadDuringHealthCheck);
  public LDAPConnectionPoolHealthCheckResult invokeHealthCheck(LDAPConnectionPoolHealthCheck healthCheck, boolean checkForExpiration);
  public LDAPConnectionPoolHealthCheckResult invokeHealthCheck(LDAPConnectionPoolHealthCheck healthCheck, boolean checkForExpiration, boolean checkMinConnectionGoal);
  public int getCurrentAvailableConnections();
  public int getMaximumAvailableConnections();
  public int getMinimumAvailableConnectionGoal();
  public void setMinimumAvailableConnectionGoal(int goal);
  public LDAPConnectionPoolStatistics getConnectionPoolStatistics();
  public void shrinkPool(int connectionsToRetain);
  public void toString(StringBuilder buffer);
}

public class LDAPConnectionPoolHealthCheck {}

public final class LDAPConnectionPoolHealthCheckResult implements Serializable {}

public final class LDAPConnectionPoolStatistics implements Serializable {}

public final class LDAPConnectionStatistics implements Serializable {}

public class LDAPException extends LDAPSDKException {
  public LDAPException(ResultCode resultCode);
  public LDAPException(ResultCode resultCode, Throwable cause);
  public LDAPException(ResultCode resultCode, String errorMessage);
  public LDAPException(ResultCode resultCode, String errorMessage, Throwable cause);
  public LDAPException(ResultCode resultCode, String errorMessage, String matchedDN, String[] referralURLs);
  public LDAPException(ResultCode resultCode, String errorMessage, String matchedDN, String[] referralURLs, Throwable cause);
  public LDAPException(ResultCode resultCode, String errorMessage, String matchedDN, String[] referralURLs, Control[] controls);
  public LDAPException(ResultCode resultCode, String errorMessage, String matchedDN, String[] referralURLs, Control[] controls, Throwable cause);
  public LDAPException(LDAPResult ldapResult);
  public LDAPException(LDAPResult ldapResult, Throwable cause);
  public LDAPException(LDAPException e);
  public ResultCode getResultCode();
  public String getMatchedDN();
  public String getDiagnosticMessage();
  public String[] getReferralURLs();
  public boolean hasResponseControl();
  public boolean hasResponseControl(String oid);
  public Control[] getResponseControls();
  public Control getResponseControl(String oid);
  public LDAPResult toLDAPResult();
  public String getResultString();
  public void toString(StringBuilder buffer);
  public void toString(StringBuilder buffer, boolean includeCause, boolean includeStackTrace);
  public String getExceptionMessage();
  public String getExceptionMessage(boolean includeCause, boolean includeStackTrace);
}

public interface LDAPInterface {
  RootDSE getRootDSE() throws LDAPException;
  SearchResultEntry getEntry(String dn) throws LDAPException;
  SearchResultEntry getEntry(String string, String... strings) throws LDAPException;
  LDAPResult add(String string, Attribute... attributes) throws LDAPException;
  LDAPResult add(String dn, Collection<Attribute> attributes) throws LDAPException;
  LDAPResult add(Entry entry) throws LDAPException;
  LDAPResult add(String... strings) throws LDAPException;
  LDAPResult add(AddRequest addRequest) throws LDAPException;
  LDAPResult add(ReadOnlyAddRequest addRequest) throws LDAPException;
  CompareResult compare(String dn, String attributeName, String assertionValue) throws LDAPException;
  CompareResult compare(CompareRequest compareRequest) throws LDAPException;
  CompareResult compare(ReadOnlyCompareRequest compareRequest) throws LDAPException;
  LDAPResult delete(String dn) throws LDAPException;
  LDAPResult delete(DeleteRequest deleteRequest) throws LDAPException;
  LDAPResult delete(ReadOnlyDeleteRequest deleteRequest) throws LDAPException;
  LDAPResult modify(String dn, Modification mod) throws LDAPException;
  LDAPResult modify(String string, Modification... modifications) throws LDAPException;
  LDAPResult modify(String dn, List<Modification> mods) throws LDAPException;
  LDAPResult modify(String... strings) throws LDAPException;
  LDAPResult modify(ModifyRequest modifyRequest) throws LDAPException;
  LDAPResult modify(ReadOnlyModifyRequest modifyRequest) throws LDAPException;
  LDAPResult modifyDN(String dn, String newRDN, boolean deleteOldRDN) throws LDAPException;
  LDAPResult modifyDN(String dn, String newRDN, boolean deleteOldRDN, String newSuperiorDN) throws LDAPException;
  LDAPResult modifyDN(ModifyDNRequest modifyDNRequest) throws LDAPException;
  LDAPResult modifyDN(ReadOnlyModifyDNRequest modifyDNRequest) throws LDAPException;
  SearchResult search(String string1, SearchScope searchScope, String string2, String... strings) throws LDAPSearchException;
  SearchResult search(String string, SearchScope searchScope, Filter filter, String... strings) throws LDAPSearchException;
  SearchResult search(SearchResultListener searchResultListener, String string1, SearchScope searchScope, String string2, String... strings) throws LDAPSearchException;
  SearchResult search(SearchResultListener searchResultListener, String string, SearchScope searchScope, Filter filter, String... strings) throws LDAPSearchException;
  SearchResult search(String string1, SearchScope searchScope, DereferencePolicy dereferencePolicy, int n1, int n2, boolean flag, String string2, String... strings) throws LDAPSearchException;
  SearchResult search(String string, SearchScope searchScope, DereferencePolicy dereferencePolicy, int n1, int n2, boolean flag, Filter filter, String... strings) throws LDAPSearchException;
  SearchResult search(SearchResultListener searchResultListener, String string1, SearchScope searchScope, DereferencePolicy dereferencePolicy, int n1, int n2, boolean flag, String string2, String... strings) throws LDAPSearchException;
  SearchResult search(SearchResultListener searchResultListener, String string, SearchScope searchScope, DereferencePolicy dereferencePolicy, int n1, int n2, boolean flag, Filter filter, String... strings) throws LDAPSearchException;
  SearchResult search(SearchRequest searchRequest) throws LDAPSearchException;
  SearchResult search(ReadOnlySearchRequest searchRequest) throws LDAPSearchException;
  SearchResultEntry searchForEntry(String string1, SearchScope searchScope, String string2, String... strings) throws LDAPSearchException;
  SearchResultEntry searchForEntry(String string, SearchScope searchScope, Filter filter, String... strings) throws LDAPSearchException;
  SearchResultEntry searchForEntry(String string1, SearchScope searchScope, DereferencePolicy dereferencePolicy, int n, boolean flag, String string2, String... strings) throws LDAPSearchException;
  SearchResultEntry searchForEntry(String string, SearchScope searchScope, DereferencePolicy dereferencePolicy, int n, boolean flag, Filter filter, String... strings) throws LDAPSearchException;
  SearchResultEntry searchForEntry(SearchRequest searchRequest) throws LDAPSearchException;
  SearchResultEntry searchForEntry(ReadOnlySearchRequest searchRequest) throws LDAPSearchException;
}

public abstract class LDAPRequest implements ReadOnlyLDAPRequest {}

public class LDAPResult implements Serializable, LDAPResponse {
  public LDAPResult(int messageID, ResultCode resultCode);
  public LDAPResult(int messageID, ResultCode resultCode, String diagnosticMessage, String matchedDN, String[] referralURLs, Control[] responseControls);
  public LDAPResult(int messageID, ResultCode resultCode, String diagnosticMessage, String matchedDN, List<String> referralURLs, List<Control> responseControls);
  public int getMessageID();
  public OperationType getOperationType();
  public ResultCode getResultCode();
  public String getDiagnosticMessage();
  public String getMatchedDN();
  public String[] getReferralURLs();
  public Control[] getResponseControls();
  public boolean hasResponseControl();
  public boolean hasResponseControl(String oid);
  public Control getResponseControl(String oid);
  public String getResultString();
  public void toString(StringBuilder buffer);
}

public final class LDAPSearchException extends LDAPException {}

public final class LDAPURL implements Serializable {}

public final class Modification implements Serializable {
  public Modification(ModificationType modificationType, String attributeName);
  public Modification(ModificationType modificationType, String attributeName, String attributeValue);
  public Modification(ModificationType modificationType, String attributeName, byte[] attributeValue);
  public Modification(ModificationType modificationType, String attributeName, String... attributeValues);
  public Modification(ModificationType modificationType, String attributeName, byte[]... attributeValues);
  public ModificationType getModificationType();
  public Attribute getAttribute();
  public String getAttributeName();
  public boolean hasValue();
  public String[] getValues();
  public byte[][] getValueByteArrays();
  public void toString(StringBuilder buffer);
  public void toCode(List<String> lineList, int indentSpaces, String firstLinePrefix, String lastLineSuffix);
}

public final class ModificationType implements Serializable {}

public final class ModifyDNRequest extends UpdatableLDAPRequest implements ReadOnlyModifyDNRequest, ResponseAcceptor, ProtocolOp {}

public final class ModifyRequest extends UpdatableLDAPRequest implements ReadOnlyModifyRequest, ResponseAcceptor, ProtocolOp {}

public abstract class NameResolver {}

public enum OperationType {
  ABANDON, ADD, BIND, COMPARE, DELETE, EXTENDED, MODIFY, MODIFY_DN, SEARCH, UNBIND;
}

public abstract class PasswordProvider implements Serializable {}

public interface PostConnectProcessor {}

public final class RDN implements Comparable<RDN>, Comparator<RDN>, Serializable {}

public interface ReadOnlyAddRequest extends ReadOnlyLDAPRequest {}

public interface ReadOnlyCompareRequest extends ReadOnlyLDAPRequest {}

public interface ReadOnlyDeleteRequest extends ReadOnlyLDAPRequest {}

public class ReadOnlyEntry extends Entry {
  public ReadOnlyEntry(String dn, Attribute... attributes);
  public ReadOnlyEntry(DN dn, Attribute... attributes);
  public ReadOnlyEntry(String dn, Collection<Attribute> attributes);
  public ReadOnlyEntry(DN dn, Collection<Attribute> attributes);
  public ReadOnlyEntry(Entry entry);
  public ReadOnlyEntry(String... ldifLines);
  public void setDN(String dn) throws UnsupportedOperationException;
  public void setDN(DN dn) throws UnsupportedOperationException;
  public boolean addAttribute(Attribute attribute) throws UnsupportedOperationException;
  public boolean addAttribute(String attributeName, String attributeValue) throws UnsupportedOperationException;
  public boolean addAttribute(String attributeName, byte[] attributeValue) throws UnsupportedOperationException;
  public boolean addAttribute(String attributeName, String... attributeValues) throws UnsupportedOperationException;
  public boolean addAttribute(String attributeName, byte[]... attributeValues) throws UnsupportedOperationException;
  public boolean removeAttribute(String attributeName) throws UnsupportedOperationException;
  public boolean removeAttributeValue(String attributeName, String attributeValue) throws UnsupportedOperationException;
  public boolean removeAttributeValue(String attributeName, byte[] attributeValue) throws UnsupportedOperationException;
  public boolean removeAttributeValues(String attributeName, String... attributeValues) throws UnsupportedOperationException;
  public boolean removeAttributeValues(String attributeName, byte[]... attributeValues) throws UnsupportedOperationException;
  public void setAttribute(Attribute attribute) throws UnsupportedOperationException;
  public void setAttribute(String attributeName, String attributeValue) throws UnsupportedOperationException;
  public void setAttribute(String attributeName, byte[] attributeValue) throws UnsupportedOperationException;
  public void setAttribute(String attributeName, String... attributeValues) throws UnsupportedOperationException;
  public void setAttribute(String attributeName, byte[]... attributeValues) throws UnsupportedOperationException;
}

public interface ReadOnlyLDAPRequest extends Serializable {}

public interface ReadOnlyModifyDNRequest extends ReadOnlyLDAPRequest {}

public interface ReadOnlyModifyRequest extends ReadOnlyLDAPRequest {}

public interface ReadOnlySearchRequest extends ReadOnlyLDAPRequest {
  String getBaseDN();
  DN getParsedBaseDN() throws LDAPException;
  SearchScope getScope();
  DereferencePolicy getDereferencePolicy();
  int getSizeLimit();
  int getTimeLimitSeconds();
  boolean typesOnly();
  Filter getFilter();
  List<String> getAttributeList();
  SearchRequest duplicate();
  SearchRequest duplicate(Control[] controls);
}

public interface ReferralConnector {
  LDAPConnection getReferralConnection(LDAPURL referralURL, LDAPConnection connection) throws LDAPException;
}

interface ResponseAcceptor {
  void responseReceived(LDAPResponse response) throws LDAPException;
}

public final class ResultCode implements Serializable {
  public static final int SUCCESS_INT_VALUE = 0;
  public static final ResultCode SUCCESS;
  public static final int OPERATIONS_ERROR_INT_VALUE = 1;
  public static final ResultCode OPERATIONS_ERROR;
  public static final int PROTOCOL_ERROR_INT_VALUE = 2;
  public static final ResultCode PROTOCOL_ERROR;
  public static final int TIME_LIMIT_EXCEEDED_INT_VALUE = 3;
  public static final ResultCode TIME_LIMIT_EXCEEDED;
  public static final int SIZE_LIMIT_EXCEEDED_INT_VALUE = 4;
  public static final ResultCode SIZE_LIMIT_EXCEEDED;
  public static final int COMPARE_FALSE_INT_VALUE = 5;
  public static final ResultCode COMPARE_FALSE;
  public static final int COMPARE_TRUE_INT_VALUE = 6;
  public static final ResultCode COMPARE_TRUE;
  public static final int AUTH_METHOD_NOT_SUPPORTED_INT_VALUE = 7;
  public static final ResultCode AUTH_METHOD_NOT_SUPPORTED;
  public static final int STRONG_AUTH_REQUIRED_INT_VALUE = 8;
  public static final ResultCode STRONG_AUTH_REQUIRED;
  public static final int REFERRAL_INT_VALUE = 10;
  public static final ResultCode REFERRAL;
  public static final int ADMIN_LIMIT_EXCEEDED_INT_VALUE = 11;
  public static final ResultCode ADMIN_LIMIT_EXCEEDED;
  public static final int UNAVAILABLE_CRITICAL_EXTENSION_INT_VALUE = 12;
  public static final ResultCode UNAVAILABLE_CRITICAL_EXTENSION;
  public static final int CONFIDENTIALITY_REQUIRED_INT_VALUE = 13;
  public static final ResultCode CONFIDENTIALITY_REQUIRED;
  public static final int SASL_BIND_IN_PROGRESS_INT_VALUE = 14;
  public static final ResultCode SASL_BIND_IN_PROGRESS;
  public static final int NO_SUCH_ATTRIBUTE_INT_VALUE = 16;
  public static final ResultCode NO_SUCH_ATTRIBUTE;
  public static final int UNDEFINED_ATTRIBUTE_TYPE_INT_VALUE = 17;
  public static final ResultCode UNDEFINED_ATTRIBUTE_TYPE;
  public static final int INAPPROPRIATE_MATCHING_INT_VALUE = 18;
  public static final ResultCode INAPPROPRIATE_MATCHING;
  public static final int CONSTRAINT_VIOLATION_INT_VALUE = 19;
  public static final ResultCode CONSTRAINT_VIOLATION;
  public static final int ATTRIBUTE_OR_VALUE_EXISTS_INT_VALUE = 20;
  public static final ResultCode ATTRIBUTE_OR_VALUE_EXISTS;
  public static final int INVALID_ATTRIBUTE_SYNTAX_INT_VALUE = 21;
  public static final ResultCode INVALID_ATTRIBUTE_SYNTAX;
  public static final int NO_SUCH_OBJECT_INT_VALUE = 32;
  public static final ResultCode NO_SUCH_OBJECT;
  public static final int ALIAS_PROBLEM_INT_VALUE = 33;
  public static final ResultCode ALIAS_PROBLEM;
  public static final int INVALID_DN_SYNTAX_INT_VALUE = 34;
  public static final ResultCode INVALID_DN_SYNTAX;
  public static final int ALIAS_DEREFERENCING_PROBLEM_INT_VALUE = 36;
  public static final ResultCode ALIAS_DEREFERENCING_PROBLEM;
  public static final int INAPPROPRIATE_AUTHENTICATION_INT_VALUE = 48;
  public static final ResultCode INAPPROPRIATE_AUTHENTICATION;
  public static final int INVALID_CREDENTIALS_INT_VALUE = 49;
  public static final ResultCode INVALID_CREDENTIALS;
  public static final int INSUFFICIENT_ACCESS_RIGHTS_INT_VALUE = 50;
  public static final ResultCode INSUFFICIENT_ACCESS_RIGHTS;
  public static final int BUSY_INT_VALUE = 51;
  public static final ResultCode BUSY;
  public static final int UNAVAILABLE_INT_VALUE = 52;
  public static final ResultCode UNAVAILABLE;
  public static final int UNWILLING_TO_PERFORM_INT_VALUE = 53;
  public static final ResultCode UNWILLING_TO_PERFORM;
  public static final int LOOP_DETECT_INT_VALUE = 54;
  public static final ResultCode LOOP_DETECT;
  public static final int SORT_CONTROL_MISSING_INT_VALUE = 60;
  public static final ResultCode SORT_CONTROL_MISSING;
  public static final int OFFSET_RANGE_ERROR_INT_VALUE = 61;
  public static final ResultCode OFFSET_RANGE_ERROR;
  public static final int NAMING_VIOLATION_INT_VALUE = 64;
  public static final ResultCode NAMING_VIOLATION;
  public static final int OBJECT_CLASS_VIOLATION_INT_VALUE = 65;
  public static final ResultCode OBJECT_CLASS_VIOLATION;
  public static final int NOT_ALLOWED_ON_NONLEAF_INT_VALUE = 66;
  public static final ResultCode NOT_ALLOWED_ON_NONLEAF;
  public static final int NOT_ALLOWED_ON_RDN_INT_VALUE = 67;
  public static final ResultCode NOT_ALLOWED_ON_RDN;
  public static final int ENTRY_ALREADY_EXISTS_INT_VALUE = 68;
  public static final ResultCode ENTRY_ALREADY_EXISTS;
  public static final int OBJECT_CLASS_MODS_PROHIBITED_INT_VALUE = 69;
  public static final ResultCode OBJECT_CLASS_MODS_PROHIBITED;
  public static final int AFFECTS_MULTIPLE_DSAS_INT_VALUE = 71;
  public static final ResultCode AFFECTS_MULTIPLE_DSAS;
  public static final int VIRTUAL_LIST_VIEW_ERROR_INT_VALUE = 76;
  public static final ResultCode VIRTUAL_LIST_VIEW_ERROR;
  public static final int OTHER_INT_VALUE = 80;
  public static final ResultCode OTHER;
  public static final int SERVER_DOWN_INT_VALUE = 81;
  public static final ResultCode SERVER_DOWN;
  public static final int LOCAL_ERROR_INT_VALUE = 82;
  public static final ResultCode LOCAL_ERROR;
  public static final int ENCODING_ERROR_INT_VALUE = 83;
  public static final ResultCode ENCODING_ERROR;
  public static final int DECODING_ERROR_INT_VALUE = 84;
  public static final ResultCode DECODING_ERROR;
  public static final int TIMEOUT_INT_VALUE = 85;
  public static final ResultCode TIMEOUT;
  public static final int AUTH_UNKNOWN_INT_VALUE = 86;
  public static final ResultCode AUTH_UNKNOWN;
  public static final int FILTER_ERROR_INT_VALUE = 87;
  public static final ResultCode FILTER_ERROR;
  public static final int USER_CANCELED_INT_VALUE = 88;
  public static final ResultCode USER_CANCELED;
  public static final int PARAM_ERROR_INT_VALUE = 89;
  public static final ResultCode PARAM_ERROR;
  public static final int NO_MEMORY_INT_VALUE = 90;
  public static final ResultCode NO_MEMORY;
  public static final int CONNECT_ERROR_INT_VALUE = 91;
  public static final ResultCode CONNECT_ERROR;
  public static final int NOT_SUPPORTED_INT_VALUE = 92;
  public static final ResultCode NOT_SUPPORTED;
  public static final int CONTROL_NOT_FOUND_INT_VALUE = 93;
  public static final ResultCode CONTROL_NOT_FOUND;
  public static final int NO_RESULTS_RETURNED_INT_VALUE = 94;
  public static final ResultCode NO_RESULTS_RETURNED;
  public static final int MORE_RESULTS_TO_RETURN_INT_VALUE = 95;
  public static final ResultCode MORE_RESULTS_TO_RETURN;
  public static final int CLIENT_LOOP_INT_VALUE = 96;
  public static final ResultCode CLIENT_LOOP;
  public static final int REFERRAL_LIMIT_EXCEEDED_INT_VALUE = 97;
  public static final ResultCode REFERRAL_LIMIT_EXCEEDED;
  public static final int CANCELED_INT_VALUE = 118;
  public static final ResultCode CANCELED;
  public static final int NO_SUCH_OPERATION_INT_VALUE = 119;
  public static final ResultCode NO_SUCH_OPERATION;
  public static final int TOO_LATE_INT_VALUE = 120;
  public static final ResultCode TOO_LATE;
  public static final int CANNOT_CANCEL_INT_VALUE = 121;
  public static final ResultCode CANNOT_CANCEL;
  public static final int ASSERTION_FAILED_INT_VALUE = 122;
  public static final ResultCode ASSERTION_FAILED;
  public static final int AUTHORIZATION_DENIED_INT_VALUE = 123;
  public static final ResultCode AUTHORIZATION_DENIED;
  public static final int E_SYNC_REFRESH_REQUIRED_INT_VALUE = 4096;
  public static final ResultCode E_SYNC_REFRESH_REQUIRED;
  public static final int NO_OPERATION_INT_VALUE = 16654;
  public static final ResultCode NO_OPERATION;
  public static final int INTERACTIVE_TRANSACTION_ABORTED_INT_VALUE = 30221001;
  public static final ResultCode INTERACTIVE_TRANSACTION_ABORTED;
  public static final int DATABASE_LOCK_CONFLICT_INT_VALUE = 30221002;
  public static final ResultCode DATABASE_LOCK_CONFLICT;
  public static final int MIRRORED_SUBTREE_DIGEST_MISMATCH_INT_VALUE = 30221003;
  public static final ResultCode MIRRORED_SUBTREE_DIGEST_MISMATCH;
  public static final int TOKEN_DELIVERY_MECHANISM_UNAVAILABLE_INT_VALUE = 30221004;
  public static final ResultCode TOKEN_DELIVERY_MECHANISM_UNAVAILABLE;
  public static final int TOKEN_DELIVERY_ATTEMPT_FAILED_INT_VALUE = 30221005;
  public static final ResultCode TOKEN_DELIVERY_ATTEMPT_FAILED;
  public static final int TOKEN_DELIVERY_INVALID_RECIPIENT_ID_INT_VALUE = 30221006;
  public static final ResultCode TOKEN_DELIVERY_INVALID_RECIPIENT_ID;
  public static final int TOKEN_DELIVERY_INVALID_ACCOUNT_STATE_INT_VALUE = 30221007;
  public static final ResultCode TOKEN_DELIVERY_INVALID_ACCOUNT_STATE;
  public static final Set<ResultCode> DEFAULT_CONNECTION_NOT_USABLE_RESULT_CODES;
  public String getName();
  public String getStandardName();
  public int intValue();
  public static ResultCode valueOf(int intValue);
  public static ResultCode valueOf(int intValue, String name);
  public static ResultCode valueOf(int intValue, String name, boolean createNewResultCode);
  public static ResultCode[] values();
  public boolean isClientSideResultCode();
  public static boolean isClientSideResultCode(ResultCode resultCode);
  public static Set<ResultCode> getConnectionNotUsableResultCodes();
  public static void setConnectionNotUsableResultCodes(ResultCode... connectionNotUsableResultCodes);
  public static void setConnectionNotUsableResultCodes(Collection<ResultCode> connectionNotUsableResultCodes);
  public boolean isConnectionUsable();
  public static boolean isConnectionUsable(ResultCode resultCode);
}

public class RootDSE extends ReadOnlyEntry {}

public final class RoundRobinServerSet extends ServerSet {
  public RoundRobinServerSet(String[] addresses, int[] ports);
  public RoundRobinServerSet(String[] addresses, int[] ports, LDAPConnectionOptions connectionOptions);
  public RoundRobinServerSet(String[] addresses, int[] ports, SocketFactory socketFactory);
  public RoundRobinServerSet(String[] addresses, int[] ports, SocketFactory socketFactory, LDAPConnectionOptions connectionOptions);
  public RoundRobinServerSet(String[] addresses, int[] ports, SocketFactory socketFactory, LDAPConnectionOptions connectionOptions, BindRequest bindRequest, PostConnectProcessor postConnectProcessor);
  public RoundRobinServerSet(String[] addresses, int[] ports, SocketFactory socketFactory, LDAPConnectionOptions connectionOptions, BindRequest bindRequest, PostConnectProcessor postConnectProcessor, long blacklistCheckIntervalMillis);
  public String[] getAddresses();
  public int[] getPorts();
  public SocketFactory getSocketFactory();
  public LDAPConnectionOptions getConnectionOptions();
  public boolean includesAuthentication();
  public boolean includesPostConnectProcessing();
  public LDAPConnection getConnection() throws LDAPException;
  public LDAPConnection getConnection(LDAPConnectionPoolHealthCheck healthCheck) throws LDAPException;
  public ServerSetBlacklistManager getBlacklistManager();
  public void shutDown();
  public void toString(StringBuilder buffer);
}

public final class SearchRequest extends UpdatableLDAPRequest implements ReadOnlySearchRequest, ResponseAcceptor, ProtocolOp {
  public static final String ALL_USER_ATTRIBUTES = "*";
  public static final String ALL_OPERATIONAL_ATTRIBUTES = "+";
  public static final String NO_ATTRIBUTES = "1.1";
  public static final String[] REQUEST_ATTRS_DEFAULT;
  public SearchRequest(String baseDN, SearchScope scope, String filter, String... attributes) throws LDAPException;
  public SearchRequest(String baseDN, SearchScope scope, Filter filter, String... attributes);
  public SearchRequest(DN baseDN, SearchScope scope, Filter filter, String... attributes);
  public SearchRequest(SearchResultListener searchResultListener, String baseDN, SearchScope scope, String filter, String... attributes) throws LDAPException;
  public SearchRequest(SearchResultListener searchResultListener, String baseDN, SearchScope scope, Filter filter, String... attributes);
  public SearchRequest(SearchResultListener searchResultListener, DN baseDN, SearchScope scope, Filter filter, String... attributes);
  public SearchRequest(String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, String filter, String... attributes) throws LDAPException;
  public SearchRequest(String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, Filter filter, String... attributes);
  public SearchRequest(DN baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, Filter filter, String... attributes);
  public SearchRequest(SearchResultListener searchResultListener, String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, String filter, String... attributes) throws LDAPException;
  public SearchRequest(SearchResultListener searchResultListener, String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, Filter filter, String... attributes);
  public SearchRequest(SearchResultListener searchResultListener, DN baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, Filter filter, String... attributes);
  public SearchRequest(SearchResultListener searchResultListener, Control[] controls, String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, String filter, String... attributes) throws LDAPException;
  public SearchRequest(SearchResultListener searchResultListener, Control[] controls, String baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, Filter filter, String... attributes);
  public SearchRequest(SearchResultListener searchResultListener, Control[] controls, DN baseDN, SearchScope scope, DereferencePolicy derefPolicy, int sizeLimit, int timeLimit, boolean typesOnly, Filter filter, String... attributes);
  public String getBaseDN();
  public DN getParsedBaseDN() throws LDAPException;
  public void setBaseDN(String baseDN);
  public void setBaseDN(DN baseDN);
  public SearchScope getScope();
  public void setScope(SearchScope scope);
  public DereferencePolicy getDereferencePolicy();
  public void setDerefPolicy(DereferencePolicy derefPolicy);
  public int getSizeLimit();
  public void setSizeLimit(int sizeLimit);
  public int getTimeLimitSeconds();
  public void setTimeLimitSeconds(int timeLimit);
  public boolean typesOnly();
  public void setTypesOnly(boolean typesOnly);
  public Filter getFilter();
  public void setFilter(String filter) throws LDAPException;
  public void setFilter(Filter filter);
  public String[] getAttributes();
  public List<String> getAttributeList();
  public void setAttributes(String... attributes);
  public void setAttributes(List<String> attributes);
  public SearchResultListener getSearchResultListener();
  public byte getProtocolOpType();
  public void responseReceived(LDAPResponse response) throws LDAPException;
  public int getLastMessageID();
  public OperationType getOperationType();
  public SearchRequest duplicate();
  public SearchRequest duplicate(Control[] controls);
  public void toString(StringBuilder buffer);
  public void toCode(List<String> lineList, String requestID, int indentSpaces, boolean includeProcessing);
}

public final class SearchResult extends LDAPResult {
  public SearchResult(int messageID, ResultCode resultCode, String diagnosticMessage, String matchedDN, String[] referralURLs, int numEntries, int numReferences, Control[] responseControls);
  public SearchResult(int messageID, ResultCode resultCode, String diagnosticMessage, String matchedDN, String[] referralURLs, List<SearchResultEntry> searchEntries, List<SearchResultReference> searchReferences, int numEntries, int numReferences, Control[] responseControls);
  public SearchResult(LDAPResult ldapResult);
  public SearchResult(LDAPException ldapException);
  public int getEntryCount();
  public int getReferenceCount();
  public List<SearchResultEntry> getSearchEntries();
  public SearchResultEntry getSearchEntry(String dn) throws LDAPException;
  public List<SearchResultReference> getSearchReferences();
  public void toString(StringBuilder buffer);
}

public final class SearchResultEntry extends ReadOnlyEntry implements LDAPResponse {
  public SearchResultEntry(String dn, Attribute[] attributes, Control... controls);
  public SearchResultEntry(int messageID, String dn, Attribute[] attributes, Control... controls);
  public SearchResultEntry(String dn, Collection<Attribute> attributes, Control... controls);
  public SearchResultEntry(int messageID, String dn, Collection<Attribute> attributes, Control... controls);
  public SearchResultEntry(Entry entry, Control... controls);
  public SearchResultEntry(int messageID, Entry entry, Control... controls);
  public int getMessageID();
  public Control[] getControls();
  public Control getControl(String oid);
  public void toString(StringBuilder buffer);
}

public interface SearchResultListener extends Serializable {
  void searchEntryReturned(SearchResultEntry searchEntry);
  void searchReferenceReturned(SearchResultReference searchReference);
}

public final class SearchResultReference implements Serializable, LDAPResponse {}

public final class SearchScope implements Serializable {
  public static final int BASE_INT_VALUE = 0;
  public static final SearchScope BASE;
  public static final int ONE_INT_VALUE = 1;
  public static final SearchScope ONE;
  public static final int SUB_INT_VALUE = 2;
  public static final SearchScope SUB;
  public static final int SUBORDINATE_SUBTREE_INT_VALUE = 3;
  public static final SearchScope SUBORDINATE_SUBTREE;
  public String getName();
  public int intValue();
  public static SearchScope valueOf(int intValue);
  public static SearchScope definedValueOf(int intValue);
  public static SearchScope[] values();
}

public abstract class ServerSet {
  public boolean includesAuthentication();
  public boolean includesPostConnectProcessing();
  public abstract LDAPConnection getConnection() throws LDAPException;
  public LDAPConnection getConnection(LDAPConnectionPoolHealthCheck healthCheck) throws LDAPException;
  public void shutDown();
  public void toString(StringBuilder buffer);
}

public final class ServerSetBlacklistManager {}

public final class SimpleBindRequest extends BindRequest implements ResponseAcceptor, ProtocolOp {
  public SimpleBindRequest();
  public SimpleBindRequest(String bindDN, String password);
  public SimpleBindRequest(String bindDN, byte[] password);
  public SimpleBindRequest(DN bindDN, String password);
  public SimpleBindRequest(DN bindDN, byte[] password);
  public SimpleBindRequest(String bindDN, String password, Control... controls);
  public SimpleBindRequest(String bindDN, byte[] password, Control... controls);
  public SimpleBindRequest(DN bindDN, String password, Control... controls);
  public SimpleBindRequest(DN bindDN, byte[] password, Control... controls);
  public SimpleBindRequest(String bindDN, PasswordProvider passwordProvider, Control... controls);
  public SimpleBindRequest(DN bindDN, PasswordProvider passwordProvider, Control... controls);
  public String getBindDN();
  public PasswordProvider getPasswordProvider();
  public byte getProtocolOpType();
  public SimpleBindRequest getRebindRequest(String host, int port);
  public void responseReceived(LDAPResponse response) throws LDAPException;
  public String getBindType();
  public int getLastMessageID();
  public SimpleBindRequest duplicate();
  public SimpleBindRequest duplicate(Control[] controls);
  public void toString(StringBuilder buffer);
  public void toCode(List<String> lineList, String requestID, int indentSpaces, boolean includeProcessing);
}

public final class SingleServerSet extends ServerSet {
  public SingleServerSet(String address, int port);
  public SingleServerSet(String address, int port, LDAPConnectionOptions connectionOptions);
  public SingleServerSet(String address, int port, SocketFactory socketFactory);
  public SingleServerSet(String address, int port, SocketFactory socketFactory, LDAPConnectionOptions connectionOptions);
  public SingleServerSet(String address, int port, SocketFactory socketFactory, LDAPConnectionOptions connectionOptions, BindRequest bindRequest, PostConnectProcessor postConnectProcessor);
  public String getAddress();
  public int getPort();
  public SocketFactory getSocketFactory();
  public LDAPConnectionOptions getConnectionOptions();
  public boolean includesAuthentication();
  public boolean includesPostConnectProcessing();
  public LDAPConnection getConnection() throws LDAPException;
  public LDAPConnection getConnection(LDAPConnectionPoolHealthCheck healthCheck) throws LDAPException;
  public void toString(StringBuilder buffer);
}

public interface UnsolicitedNotificationHandler {
  void handleUnsolicitedNotification(LDAPConnection connection, ExtendedResult notification);
}

public abstract class UpdatableLDAPRequest extends LDAPRequest {
  public void setControls(Control... controls);
  public void setControls(List<Control> controls);
  public void clearControls();
  public void addControl(Control control);
  public void addControls(Control... controls);
  public Control removeControl(String oid);
  public boolean removeControl(Control control);
  public Control replaceControl(Control control);
  public Control replaceControl(String oid, Control control);
}
