package org.apache.sshd.common.auth;

import org.apache.sshd.common.session.SessionContext;

public interface MutableUserHolder extends UsernameHolder {
  void setUsername(String username);
}

public interface UserAuthFactoriesManager<S extends SessionContext, M, F> {}

public interface UsernameHolder {
  String getUsername();
}
