package org.apache.sshd.common.auth;

import java.io.IOException;
import org.apache.sshd.common.NamedResource;
import org.apache.sshd.common.session.SessionContext;

public interface MutableUserHolder extends UsernameHolder {
  void setUsername(String username);
}

public interface UserAuthFactoriesManager<S extends SessionContext, M extends UserAuthInstance<S>, F extends UserAuthMethodFactory<S, M>> {}

public interface UserAuthInstance<S extends SessionContext> extends NamedResource {
  S getSession();
}

public interface UserAuthMethodFactory<S extends SessionContext, M extends UserAuthInstance<S>> extends NamedResource {
  M createUserAuth(S session) throws IOException;
}

public interface UsernameHolder {
  String getUsername();
}
