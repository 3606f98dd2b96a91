package com.hierynomus.smbj;

import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Phase.WRITE;
import static dev.fairlead.annotations.Sharing.SHAREABLE;

import com.hierynomus.mssmb2.SMB2Dialect;
import com.hierynomus.mssmb2.SMB2GlobalCapability;
import com.hierynomus.protocol.commons.Factory;
import com.hierynomus.smbj.auth.Authenticator;
import com.hierynomus.smbj.connection.Connection;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Closes;
import dev.fairlead.annotations.Connection;
import dev.fairlead.annotations.Opens;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.net.SocketFactory;

public final class GSSContextConfig {}

@Connection(sharing = SHAREABLE, expensive = true)
public class SMBClient implements Closeable {
  public static final int DEFAULT_PORT = 445;
  @Opens public SMBClient();
  @Opens public SMBClient(SmbConfig config);
  @Opens @Blocking public Connection connect(String hostname) throws IOException;
  @Opens @Blocking public Connection connect(String hostname, int port) throws IOException;
  @Closes public void close();
}

public final class SmbConfig {
  public static SmbConfig createDefaultConfig();
  public static SmbConfig.Builder builder();
  public static SmbConfig.Builder builder(SmbConfig baseConfig);
  public Random getRandomProvider();
  public Set<SMB2Dialect> getSupportedDialects();
  public UUID getClientGuid();
  public List<Factory.Named<Authenticator>> getSupportedAuthenticators();
  public boolean isSigningRequired();
  public boolean isSigningEnabled();
  public boolean isDfsEnabled();
  public boolean isUseMultiProtocolNegotiate();
  public int getReadBufferSize();
  public long getReadTimeout();
  public int getWriteBufferSize();
  public long getWriteTimeout();
  public int getTransactBufferSize();
  public long getTransactTimeout();
  public int getSoTimeout();
  public SocketFactory getSocketFactory();
  public GSSContextConfig getClientGSSContextConfig();
  public boolean isEncryptData();
  public String getWorkStationName();
  public Set<SMB2GlobalCapability> getClientCapabilities();

  public static class Builder {
    public SmbConfig.Builder withRandomProvider(Random random);
    public SmbConfig.Builder withSocketFactory(SocketFactory socketFactory);
    public SmbConfig.Builder withDialects(SMB2Dialect... dialects);
    public SmbConfig.Builder withDialects(Iterable<SMB2Dialect> dialects);
    public SmbConfig.Builder withClientGuid(UUID clientGuid);
    public SmbConfig.Builder withAuthenticators(Factory.Named<Authenticator>... authenticators);
    public SmbConfig.Builder withAuthenticators(Iterable<Factory.Named<Authenticator>> authenticators);
    public SmbConfig.Builder withSigningRequired(boolean signingRequired);
    public SmbConfig.Builder withSigningEnabled(boolean signingEnabled);
    public SmbConfig.Builder withReadBufferSize(int readBufferSize);
    @Bounds(READ) public SmbConfig.Builder withReadTimeout(long timeout, TimeUnit timeoutUnit);
    public SmbConfig.Builder withWriteBufferSize(int writeBufferSize);
    @Bounds(WRITE) public SmbConfig.Builder withWriteTimeout(long timeout, TimeUnit timeoutUnit);
    public SmbConfig.Builder withTransactBufferSize(int transactBufferSize);
    public SmbConfig.Builder withTransactTimeout(long timeout, TimeUnit timeoutUnit);
    public SmbConfig.Builder withNegotiatedBufferSize();
    public SmbConfig.Builder withBufferSize(int bufferSize);
    @Bounds({READ, WRITE}) public SmbConfig.Builder withTimeout(long timeout, TimeUnit timeoutUnit);
    @Bounds(READ) public SmbConfig.Builder withSoTimeout(int timeout);
    @Bounds(READ) public SmbConfig.Builder withSoTimeout(long timeout, TimeUnit timeoutUnit);
    public SmbConfig build();
    public SmbConfig.Builder withDfsEnabled(boolean dfsEnabled);
    public SmbConfig.Builder withMultiProtocolNegotiate(boolean useMultiProtocolNegotiate);
    public SmbConfig.Builder withClientGSSContextConfig(GSSContextConfig clientGSSContextConfig);
    public SmbConfig.Builder withEncryptData(boolean encryptData);
    public SmbConfig.Builder withWorkStationName(String workStationName);
  }
}
