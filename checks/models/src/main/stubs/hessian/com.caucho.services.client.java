package com.caucho.services.client;

import java.net.MalformedURLException;

public interface ServiceProxyFactory {
  Object create(Class api, String url) throws MalformedURLException;
}
