package dev.fairlead.bench;

import java.nio.ByteBuffer;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;

/** A handshake between two engines, without a network and without resumption. */
final class EngineHandshake {

  private static final ByteBuffer EMPTY = ByteBuffer.allocate(0);

  private final SSLEngine client;
  private final SSLEngine server;
  private final ByteBuffer toServer = ByteBuffer.allocate(1 << 16);
  private final ByteBuffer toClient = ByteBuffer.allocate(1 << 16);
  private final ByteBuffer plain = ByteBuffer.allocate(1 << 16);

  private EngineHandshake(SSLContext client, SSLContext server) {
    this.client = client.createSSLEngine();
    this.client.setUseClientMode(true);
    this.server = server.createSSLEngine();
    this.server.setUseClientMode(false);
    this.server.setNeedClientAuth(true);
  }

  /** Whether both sides came to the end of it. */
  static boolean succeeds(SSLContext client, SSLContext server) throws SSLException {
    EngineHandshake handshake = new EngineHandshake(client, server);
    try {
      handshake.run();
      return true;
    } catch (SSLHandshakeException e) {
      return false;
    }
  }

  private void run() throws SSLException {
    client.beginHandshake();
    server.beginHandshake();
    boolean progress = true;
    while (progress) {
      progress = step(client, toClient, toServer);
      progress |= step(server, toServer, toClient);
    }
    if (isHandshaking(client) || isHandshaking(server)) {
      throw new SSLHandshakeException("the handshake stalls");
    }
  }

  private static boolean isHandshaking(SSLEngine engine) {
    return engine.getHandshakeStatus() != SSLEngineResult.HandshakeStatus.NOT_HANDSHAKING;
  }

  /** Does what an engine can do now; false if it has to wait for the other one. */
  private boolean step(SSLEngine engine, ByteBuffer in, ByteBuffer out) throws SSLException {
    boolean progress = false;
    while (true) {
      switch (engine.getHandshakeStatus()) {
        case NEED_TASK -> {
          engine.getDelegatedTask().run();
          progress = true;
        }
        case NEED_WRAP -> {
          engine.wrap(EMPTY, out);
          progress = true;
        }
        default -> {
          if (in.position() == 0) {
            return progress;
          }
          in.flip();
          plain.clear();
          SSLEngineResult result = engine.unwrap(in, plain);
          in.compact();
          if (result.bytesConsumed() == 0 && result.getStatus() != SSLEngineResult.Status.OK) {
            return progress;
          }
          progress = true;
        }
      }
    }
  }
}
