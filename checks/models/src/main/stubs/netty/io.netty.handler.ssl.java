package io.netty.handler.ssl;

import static dev.fairlead.annotations.Phase.TLS;

import dev.fairlead.annotations.Bounds;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandler;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.util.AbstractConstant;
import io.netty.util.AttributeMap;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.Promise;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.KeyException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.crypto.NoSuchPaddingException;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;

public abstract class SslContext {
  public static SslProvider defaultServerProvider();
  public static SslProvider defaultClientProvider();
  public static SslContext newServerContext(File certChainFile, File keyFile) throws SSLException;
  public static SslContext newServerContext(File certChainFile, File keyFile, String keyPassword)
      throws SSLException;
  public static SslContext newServerContext(File certChainFile, File keyFile, String keyPassword,
      Iterable<String> ciphers, Iterable<String> nextProtocols, long sessionCacheSize,
      long sessionTimeout) throws SSLException;
  public static SslContext newServerContext(File certChainFile, File keyFile, String keyPassword,
      Iterable<String> ciphers, CipherSuiteFilter cipherFilter, ApplicationProtocolConfig apn,
      long sessionCacheSize, long sessionTimeout) throws SSLException;
  public static SslContext newServerContext(SslProvider provider, File certChainFile, File keyFile)
      throws SSLException;
  public static SslContext newServerContext(SslProvider provider, File certChainFile, File keyFile,
      String keyPassword) throws SSLException;
  public static SslContext newServerContext(SslProvider provider, File certChainFile, File keyFile,
      String keyPassword, Iterable<String> ciphers, Iterable<String> nextProtocols,
      long sessionCacheSize, long sessionTimeout) throws SSLException;
  public static SslContext newServerContext(SslProvider provider, File certChainFile, File keyFile,
      String keyPassword, TrustManagerFactory trustManagerFactory, Iterable<String> ciphers,
      Iterable<String> nextProtocols, long sessionCacheSize, long sessionTimeout)
      throws SSLException;
  public static SslContext newServerContext(SslProvider provider, File certChainFile, File keyFile,
      String keyPassword, Iterable<String> ciphers, CipherSuiteFilter cipherFilter,
      ApplicationProtocolConfig apn, long sessionCacheSize, long sessionTimeout)
      throws SSLException;
  public static SslContext newServerContext(SslProvider provider, File trustCertCollectionFile,
      TrustManagerFactory trustManagerFactory, File keyCertChainFile, File keyFile,
      String keyPassword, KeyManagerFactory keyManagerFactory, Iterable<String> ciphers,
      CipherSuiteFilter cipherFilter, ApplicationProtocolConfig apn, long sessionCacheSize,
      long sessionTimeout) throws SSLException;
  public static SslContext newClientContext() throws SSLException;
  public static SslContext newClientContext(File certChainFile) throws SSLException;
  public static SslContext newClientContext(TrustManagerFactory trustManagerFactory)
      throws SSLException;
  public static SslContext newClientContext(File certChainFile,
      TrustManagerFactory trustManagerFactory) throws SSLException;
  public static SslContext newClientContext(File certChainFile,
      TrustManagerFactory trustManagerFactory, Iterable<String> ciphers,
      Iterable<String> nextProtocols, long sessionCacheSize, long sessionTimeout)
      throws SSLException;
  public static SslContext newClientContext(File certChainFile,
      TrustManagerFactory trustManagerFactory, Iterable<String> ciphers,
      CipherSuiteFilter cipherFilter, ApplicationProtocolConfig apn, long sessionCacheSize,
      long sessionTimeout) throws SSLException;
  public static SslContext newClientContext(SslProvider provider) throws SSLException;
  public static SslContext newClientContext(SslProvider provider, File certChainFile)
      throws SSLException;
  public static SslContext newClientContext(SslProvider provider,
      TrustManagerFactory trustManagerFactory) throws SSLException;
  public static SslContext newClientContext(SslProvider provider, File certChainFile,
      TrustManagerFactory trustManagerFactory) throws SSLException;
  public static SslContext newClientContext(SslProvider provider, File certChainFile,
      TrustManagerFactory trustManagerFactory, Iterable<String> ciphers,
      Iterable<String> nextProtocols, long sessionCacheSize, long sessionTimeout)
      throws SSLException;
  public static SslContext newClientContext(SslProvider provider, File certChainFile,
      TrustManagerFactory trustManagerFactory, Iterable<String> ciphers,
      CipherSuiteFilter cipherFilter, ApplicationProtocolConfig apn, long sessionCacheSize,
      long sessionTimeout) throws SSLException;
  public static SslContext newClientContext(SslProvider provider, File trustCertCollectionFile,
      TrustManagerFactory trustManagerFactory, File keyCertChainFile, File keyFile,
      String keyPassword, KeyManagerFactory keyManagerFactory, Iterable<String> ciphers,
      CipherSuiteFilter cipherFilter, ApplicationProtocolConfig apn, long sessionCacheSize,
      long sessionTimeout) throws SSLException;
  protected SslContext();
  protected SslContext(boolean startTls);
  public final AttributeMap attributes();
  public final boolean isServer();
  public boolean isClient();
  public List<String> cipherSuites();
  public long sessionCacheSize();
  public long sessionTimeout();
  public final List<String> nextProtocols();
  public ApplicationProtocolNegotiator applicationProtocolNegotiator();
  public SSLEngine newEngine(ByteBufAllocator alloc);
  public SSLEngine newEngine(ByteBufAllocator alloc, String peerHost, int peerPort);
  public SSLSessionContext sessionContext();
  public final SslHandler newHandler(ByteBufAllocator alloc);
  protected SslHandler newHandler(ByteBufAllocator alloc, boolean startTls);
  public SslHandler newHandler(ByteBufAllocator alloc, Executor delegatedTaskExecutor);
  protected SslHandler newHandler(ByteBufAllocator alloc, boolean startTls, Executor executor);
  public final SslHandler newHandler(ByteBufAllocator alloc, String peerHost, int peerPort);
  protected SslHandler newHandler(ByteBufAllocator alloc, String peerHost, int peerPort,
      boolean startTls);
  public SslHandler newHandler(ByteBufAllocator alloc, String peerHost, int peerPort,
      Executor delegatedTaskExecutor);
  protected SslHandler newHandler(ByteBufAllocator alloc, String peerHost, int peerPort,
      boolean startTls, Executor delegatedTaskExecutor);
  protected static PKCS8EncodedKeySpec generateKeySpec(char[] password, byte[] key)
      throws IOException, NoSuchAlgorithmException, NoSuchPaddingException, InvalidKeySpecException,
      InvalidKeyException, InvalidAlgorithmParameterException;
  protected static KeyStore buildKeyStore(X509Certificate[] certChain, PrivateKey key,
      char[] keyPasswordChars, String keyStoreType) throws KeyStoreException,
      NoSuchAlgorithmException, CertificateException, IOException;
  protected static PrivateKey toPrivateKey(File keyFile, String keyPassword)
      throws NoSuchAlgorithmException, NoSuchPaddingException, InvalidKeySpecException,
      InvalidAlgorithmParameterException, KeyException, IOException;
  protected static PrivateKey toPrivateKey(InputStream keyInputStream, String keyPassword)
      throws NoSuchAlgorithmException, NoSuchPaddingException, InvalidKeySpecException,
      InvalidAlgorithmParameterException, KeyException, IOException;
  protected static TrustManagerFactory buildTrustManagerFactory(File certChainFile,
      TrustManagerFactory trustManagerFactory) throws NoSuchAlgorithmException,
      CertificateException, KeyStoreException, IOException;
  protected static TrustManagerFactory buildTrustManagerFactory(File certChainFile,
      TrustManagerFactory trustManagerFactory, String keyType) throws NoSuchAlgorithmException,
      CertificateException, KeyStoreException, IOException;
  protected static X509Certificate[] toX509Certificates(File file) throws CertificateException;
  protected static X509Certificate[] toX509Certificates(InputStream in) throws CertificateException;
  protected static TrustManagerFactory buildTrustManagerFactory(X509Certificate[] certCollection,
      TrustManagerFactory trustManagerFactory, String keyStoreType) throws NoSuchAlgorithmException,
      CertificateException, KeyStoreException, IOException;
  protected static KeyManagerFactory buildKeyManagerFactory(X509Certificate[] certChainFile,
      String keyAlgorithm, PrivateKey key, String keyPassword, KeyManagerFactory kmf,
      String keyStore) throws KeyStoreException, NoSuchAlgorithmException, IOException,
      CertificateException, UnrecoverableKeyException;
}

public final class SslContextBuilder {
  public static SslContextBuilder forClient();
  public static SslContextBuilder forServer(File keyCertChainFile, File keyFile);
  public static SslContextBuilder forServer(InputStream keyCertChainInputStream,
      InputStream keyInputStream);
  public static SslContextBuilder forServer(PrivateKey key, X509Certificate... keyCertChain);
  public static SslContextBuilder forServer(PrivateKey key,
      Iterable<? extends X509Certificate> keyCertChain);
  public static SslContextBuilder forServer(File keyCertChainFile, File keyFile,
      String keyPassword);
  public static SslContextBuilder forServer(InputStream keyCertChainInputStream,
      InputStream keyInputStream, String keyPassword);
  public static SslContextBuilder forServer(PrivateKey key, String keyPassword,
      X509Certificate... keyCertChain);
  public static SslContextBuilder forServer(PrivateKey key, String keyPassword,
      Iterable<? extends X509Certificate> keyCertChain);
  public static SslContextBuilder forServer(KeyManagerFactory keyManagerFactory);
  public static SslContextBuilder forServer(KeyManager keyManager);
  public <T> SslContextBuilder option(SslContextOption<T> option, T value);
  public SslContextBuilder sslProvider(SslProvider provider);
  public SslContextBuilder keyStoreType(String keyStoreType);
  public SslContextBuilder sslContextProvider(Provider sslContextProvider);
  public SslContextBuilder trustManager(File trustCertCollectionFile);
  public SslContextBuilder trustManager(InputStream trustCertCollectionInputStream);
  public SslContextBuilder trustManager(X509Certificate... trustCertCollection);
  public SslContextBuilder trustManager(Iterable<? extends X509Certificate> trustCertCollection);
  public SslContextBuilder trustManager(TrustManagerFactory trustManagerFactory);
  public SslContextBuilder trustManager(TrustManager trustManager);
  public SslContextBuilder keyManager(File keyCertChainFile, File keyFile);
  public SslContextBuilder keyManager(InputStream keyCertChainInputStream,
      InputStream keyInputStream);
  public SslContextBuilder keyManager(PrivateKey key, X509Certificate... keyCertChain);
  public SslContextBuilder keyManager(PrivateKey key,
      Iterable<? extends X509Certificate> keyCertChain);
  public SslContextBuilder keyManager(File keyCertChainFile, File keyFile, String keyPassword);
  public SslContextBuilder keyManager(InputStream keyCertChainInputStream,
      InputStream keyInputStream, String keyPassword);
  public SslContextBuilder keyManager(PrivateKey key, String keyPassword,
      X509Certificate... keyCertChain);
  public SslContextBuilder keyManager(PrivateKey key, String keyPassword,
      Iterable<? extends X509Certificate> keyCertChain);
  public SslContextBuilder keyManager(KeyManagerFactory keyManagerFactory);
  public SslContextBuilder keyManager(KeyManager keyManager);
  public SslContextBuilder ciphers(Iterable<String> ciphers);
  public SslContextBuilder ciphers(Iterable<String> ciphers, CipherSuiteFilter cipherFilter);
  public SslContextBuilder applicationProtocolConfig(ApplicationProtocolConfig apn);
  public SslContextBuilder sessionCacheSize(long sessionCacheSize);
  public SslContextBuilder sessionTimeout(long sessionTimeout);
  public SslContextBuilder clientAuth(ClientAuth clientAuth);
  public SslContextBuilder protocols(String... protocols);
  public SslContextBuilder protocols(Iterable<String> protocols);
  public SslContextBuilder startTls(boolean startTls);
  public SslContextBuilder enableOcsp(boolean enableOcsp);
  public SslContextBuilder secureRandom(SecureRandom secureRandom);
  public SslContextBuilder endpointIdentificationAlgorithm(String algorithm);
  public SslContext build() throws SSLException;
}

public class SslHandler extends ByteToMessageDecoder implements ChannelOutboundHandler {
  public SslHandler(SSLEngine engine);
  public SslHandler(SSLEngine engine, boolean startTls);
  public SslHandler(SSLEngine engine, Executor delegatedTaskExecutor);
  public SslHandler(SSLEngine engine, boolean startTls, Executor delegatedTaskExecutor);
  public long getHandshakeTimeoutMillis();
  @Bounds(TLS) public void setHandshakeTimeout(long handshakeTimeout, TimeUnit unit);
  @Bounds(TLS) public void setHandshakeTimeoutMillis(long handshakeTimeoutMillis);
  public final void setWrapDataSize(int wrapDataSize);
  public long getCloseNotifyTimeoutMillis();
  public void setCloseNotifyTimeout(long closeNotifyTimeout, TimeUnit unit);
  public void setCloseNotifyTimeoutMillis(long closeNotifyFlushTimeoutMillis);
  public final long getCloseNotifyFlushTimeoutMillis();
  public final void setCloseNotifyFlushTimeout(long closeNotifyFlushTimeout, TimeUnit unit);
  public final void setCloseNotifyFlushTimeoutMillis(long closeNotifyFlushTimeoutMillis);
  public final long getCloseNotifyReadTimeoutMillis();
  public final void setCloseNotifyReadTimeout(long closeNotifyReadTimeout, TimeUnit unit);
  public final void setCloseNotifyReadTimeoutMillis(long closeNotifyReadTimeoutMillis);
  public SSLEngine engine();
  public String applicationProtocol();
  public Future<Channel> handshakeFuture();
  public ChannelFuture close();
  public ChannelFuture close(ChannelPromise promise);
  public ChannelFuture closeOutbound();
  public ChannelFuture closeOutbound(ChannelPromise promise);
  public Future<Channel> sslCloseFuture();
  public void handlerRemoved0(ChannelHandlerContext ctx) throws Exception;
  public void bind(ChannelHandlerContext ctx, SocketAddress localAddress, ChannelPromise promise)
      throws Exception;
  public void connect(ChannelHandlerContext ctx, SocketAddress remoteAddress,
      SocketAddress localAddress, ChannelPromise promise) throws Exception;
  public void deregister(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void disconnect(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void close(ChannelHandlerContext ctx, ChannelPromise promise) throws Exception;
  public void read(ChannelHandlerContext ctx) throws Exception;
  public void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise) throws Exception;
  public void flush(ChannelHandlerContext ctx) throws Exception;
  public void channelInactive(ChannelHandlerContext ctx) throws Exception;
  public void exceptionCaught(ChannelHandlerContext ctx, Throwable cause) throws Exception;
  public static boolean isEncrypted(ByteBuf buffer);
  public static boolean isEncrypted(ByteBuf buffer, boolean probeSSLv2);
  protected void decode(ChannelHandlerContext ctx, ByteBuf in, List<Object> out)
      throws SSLException;
  public void channelReadComplete(ChannelHandlerContext ctx) throws Exception;
  public void handlerAdded(ChannelHandlerContext ctx) throws Exception;
  public Future<Channel> renegotiate();
  public Future<Channel> renegotiate(Promise<Channel> promise);
  public void channelActive(ChannelHandlerContext ctx) throws Exception;
}

public enum SslProvider {
  JDK,
  OPENSSL,
  OPENSSL_REFCNT;
  public static boolean isAlpnSupported(SslProvider provider);
  public static boolean isTlsv13Supported(SslProvider sslProvider);
  public static boolean isTlsv13Supported(SslProvider sslProvider, Provider provider);
  public static boolean isOptionSupported(SslProvider sslProvider, SslContextOption<?> option);
}

public final class SslHandshakeCompletionEvent extends SslCompletionEvent {
  public static final SslHandshakeCompletionEvent SUCCESS;
  public SslHandshakeCompletionEvent(Throwable cause);
}

public enum ClientAuth {
  NONE,
  OPTIONAL,
  REQUIRE;
}

public final class OpenSsl {
  private OpenSsl();
  public static boolean isAvailable();
}

public abstract class SslCompletionEvent {
  public final boolean isSuccess();
  public final Throwable cause();
}

public final class ApplicationProtocolConfig {
  private ApplicationProtocolConfig();
}

public interface ApplicationProtocolNegotiator {
  List<String> protocols();
}

public interface CipherSuiteFilter {
  String[] filterCipherSuites(Iterable<String> ciphers, List<String> defaultCiphers,
      Set<String> supportedCiphers);
}

public class SslContextOption<T> extends AbstractConstant<SslContextOption<T>> {}
