package com.unboundid.ldap.protocol;

import java.io.Serializable;

public interface LDAPResponse {
  int getMessageID();
}

public interface ProtocolOp extends Serializable {}
