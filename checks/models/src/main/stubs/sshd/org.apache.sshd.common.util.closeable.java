package org.apache.sshd.common.util.closeable;

import org.apache.sshd.common.Closeable;
import org.apache.sshd.common.util.logging.AbstractLoggingBean;

public abstract class AbstractCloseable extends IoBaseCloseable {}

public abstract class AbstractInnerCloseable extends AbstractCloseable {}

public abstract class IoBaseCloseable extends AbstractLoggingBean implements Closeable {}
