package org.apache.activemq.artemis.jndi;

import javax.naming.Referenceable;

public abstract class JNDIStorable implements Referenceable {}
