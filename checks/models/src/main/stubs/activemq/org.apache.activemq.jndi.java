package org.apache.activemq.jndi;

import java.io.Externalizable;
import javax.naming.Referenceable;

public abstract class JNDIBaseStorable implements JNDIStorableInterface, Externalizable {}

public interface JNDIStorableInterface extends Referenceable {}
