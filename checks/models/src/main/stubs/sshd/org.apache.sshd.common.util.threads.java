package org.apache.sshd.common.util.threads;

public interface ExecutorServiceCarrier {}
