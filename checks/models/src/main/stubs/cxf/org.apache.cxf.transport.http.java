package org.apache.cxf.transport.http;

import dev.fairlead.annotations.Carries;
import java.beans.PropertyChangeListener;
import org.apache.cxf.configuration.jsse.TLSClientParameters;
import org.apache.cxf.transport.AbstractConduit;
import org.apache.cxf.transport.Assertor;
import org.apache.cxf.transports.http.configuration.HTTPClientPolicy;

public abstract class HTTPConduit extends AbstractConduit implements Assertor,
    PropertyChangeListener {
  @Carries public HTTPClientPolicy getClient();
  public void setClient(@Carries HTTPClientPolicy client);
  public TLSClientParameters getTlsClientParameters();
  public void setTlsClientParameters(TLSClientParameters params);
}
