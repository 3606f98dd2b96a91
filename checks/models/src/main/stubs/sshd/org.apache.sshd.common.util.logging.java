package org.apache.sshd.common.util.logging;

public abstract class AbstractLoggingBean {}
