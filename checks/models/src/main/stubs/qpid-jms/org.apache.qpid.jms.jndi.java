package org.apache.qpid.jms.jndi;

import java.io.Externalizable;
import javax.naming.Referenceable;

public abstract class JNDIStorable implements Referenceable, Externalizable {}
