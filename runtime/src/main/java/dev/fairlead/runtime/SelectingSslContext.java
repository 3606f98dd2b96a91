package dev.fairlead.runtime;

import java.security.SecureRandom;
import javax.net.ssl.KeyManager;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLContextSpi;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocketFactory;
import javax.net.ssl.SSLSessionContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManager;
import org.jspecify.annotations.Nullable;

/** An SSL context that takes each engine and socket, whole, from one selected context. */
final class SelectingSslContext extends SSLContext {

  SelectingSslContext(TlsSelector selector) {
    this(selector, selector.select().context().delegate());
  }

  private SelectingSslContext(TlsSelector selector, SSLContext first) {
    super(new Spi(selector), first.getProvider(), first.getProtocol());
  }

  private static final class Spi extends SSLContextSpi {

    private final TlsSelector selector;
    private final SSLSocketFactory sockets;
    private final SSLServerSocketFactory serverSockets;

    Spi(TlsSelector selector) {
      this.selector = selector;
      this.sockets = new SelectingSocketFactory(selector);
      this.serverSockets = new SelectingServerSocketFactory(selector);
    }

    @Override
    protected void engineInit(
        KeyManager @Nullable [] keys, TrustManager @Nullable [] trust, @Nullable SecureRandom r) {
      throw new UnsupportedOperationException(
          "this SSLContext is initialised and shared; build another TlsContext instead");
    }

    @Override
    protected SSLSocketFactory engineGetSocketFactory() {
      return sockets;
    }

    @Override
    protected SSLServerSocketFactory engineGetServerSocketFactory() {
      return serverSockets;
    }

    @Override
    protected SSLEngine engineCreateSSLEngine() {
      TlsGeneration generation = selector.select();
      return made(generation.context().delegate().createSSLEngine(), generation);
    }

    @Override
    protected SSLEngine engineCreateSSLEngine(String host, int port) {
      TlsGeneration generation = selector.select();
      return made(generation.context().delegate().createSSLEngine(host, port), generation);
    }

    private SSLEngine made(SSLEngine engine, TlsGeneration generation) {
      engine.setSSLParameters(generation.context().configure(engine.getSSLParameters()));
      selector.made(engine, generation);
      return engine;
    }

    @Override
    protected SSLSessionContext engineGetServerSessionContext() {
      return selector.select().context().delegate().getServerSessionContext();
    }

    @Override
    protected SSLSessionContext engineGetClientSessionContext() {
      return selector.select().context().delegate().getClientSessionContext();
    }

    @Override
    protected SSLParameters engineGetDefaultSSLParameters() {
      TlsContext context = selector.select().context();
      return context.configure(context.delegate().getDefaultSSLParameters());
    }

    @Override
    protected SSLParameters engineGetSupportedSSLParameters() {
      return selector.select().context().delegate().getSupportedSSLParameters();
    }
  }
}
