package com.google.api.client.http.javanet;

import static dev.fairlead.annotations.Sharing.SHAREABLE;

import com.google.api.client.http.HttpTransport;
import dev.fairlead.annotations.Connection;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URL;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.HostnameVerifier;
import javax.net.ssl.SSLSocketFactory;

@Connection(sharing = SHAREABLE)
public final class NetHttpTransport extends HttpTransport {
  public NetHttpTransport();
  public boolean supportsMethod(String method);
  public boolean isMtls();

  public static final class Builder {
    public Builder();
    public NetHttpTransport.Builder setProxy(Proxy proxy);
    public NetHttpTransport.Builder setConnectionFactory(ConnectionFactory connectionFactory);
    public NetHttpTransport.Builder trustCertificatesFromJavaKeyStore(InputStream keyStoreStream,
        String storePass) throws GeneralSecurityException, IOException;
    public NetHttpTransport.Builder trustCertificatesFromStream(InputStream certificateStream)
        throws GeneralSecurityException, IOException;
    public NetHttpTransport.Builder trustCertificates(KeyStore trustStore)
        throws GeneralSecurityException;
    public NetHttpTransport.Builder trustCertificates(KeyStore trustStore, KeyStore mtlsKeyStore,
        String mtlsKeyStorePassword) throws GeneralSecurityException;
    public NetHttpTransport.Builder doNotValidateCertificate() throws GeneralSecurityException;
    public SSLSocketFactory getSslSocketFactory();
    public NetHttpTransport.Builder setSslSocketFactory(SSLSocketFactory sslSocketFactory);
    public HostnameVerifier getHostnameVerifier();
    public NetHttpTransport.Builder setHostnameVerifier(HostnameVerifier hostnameVerifier);
    public NetHttpTransport build();
  }
}

public interface ConnectionFactory {
  HttpURLConnection openConnection(URL url) throws IOException, ClassCastException;
}
