package org.apache.cxf.jaxws;

import dev.fairlead.annotations.Opens;
import org.apache.cxf.frontend.ClientFactoryBean;
import org.apache.cxf.frontend.ClientProxyFactoryBean;

public class JaxWsProxyFactoryBean extends ClientProxyFactoryBean {
  public JaxWsProxyFactoryBean();
  public JaxWsProxyFactoryBean(ClientFactoryBean fact);
  @Opens public Object create();
}
