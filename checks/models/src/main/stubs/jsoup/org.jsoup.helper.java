package org.jsoup.helper;

import java.net.PasswordAuthentication;

public interface RequestAuthenticator {
  PasswordAuthentication authenticate(RequestAuthenticator.Context auth);

  class Context {}
}
