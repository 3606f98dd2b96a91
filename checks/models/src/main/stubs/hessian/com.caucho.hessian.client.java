package com.caucho.hessian.client;

import static dev.fairlead.annotations.Phase.CONNECT;
import static dev.fairlead.annotations.Phase.READ;
import static dev.fairlead.annotations.Special.INFINITE;

import com.caucho.hessian.io.SerializerFactory;
import com.caucho.services.client.ServiceProxyFactory;
import dev.fairlead.annotations.Bounds;
import dev.fairlead.annotations.Requires;
import dev.fairlead.annotations.Unbounded;
import java.net.MalformedURLException;
import java.net.URL;
import javax.naming.spi.ObjectFactory;

public interface HessianConnectionFactory {}

/**
 * Its two times are -1 at first, and {@code HessianURLConnectionFactory.open} then leaves the ones
 * of the {@code URLConnection} as they are: for ever. A proxy asks its factory on every call.
 */
@Unbounded({CONNECT, READ})
public class HessianProxyFactory implements ServiceProxyFactory, ObjectFactory {
  public HessianProxyFactory();
  public HessianProxyFactory(ClassLoader loader);
  public void setUser(String user);
  public void setPassword(String password);
  public String getBasicAuth();
  public void setConnectionFactory(HessianConnectionFactory factory);
  public HessianConnectionFactory getConnectionFactory();
  public void setDebug(boolean isDebug);
  public boolean isDebug();
  public boolean isOverloadEnabled();
  public void setOverloadEnabled(boolean isOverloadEnabled);
  public void setChunkedPost(boolean isChunked);
  public boolean isChunkedPost();
  public long getReadTimeout();
  @Bounds(value = READ, negative = INFINITE) public void setReadTimeout(long timeout);
  public long getConnectTimeout();
  @Bounds(value = CONNECT, negative = INFINITE) public void setConnectTimeout(long timeout);
  public void setHessian2Reply(boolean isHessian2);
  public void setHessian2Request(boolean isHessian2);
  public void setSerializerFactory(SerializerFactory factory);
  public SerializerFactory getSerializerFactory();
  @Requires({CONNECT, READ}) public Object create(String url) throws MalformedURLException, ClassNotFoundException;
  @Requires({CONNECT, READ}) public Object create(Class api, String urlName) throws MalformedURLException;
  @Requires({CONNECT, READ}) public Object create(Class<?> api, String urlName, ClassLoader loader) throws MalformedURLException;
  @Requires({CONNECT, READ}) public Object create(Class<?> api, URL url, ClassLoader loader);
}
