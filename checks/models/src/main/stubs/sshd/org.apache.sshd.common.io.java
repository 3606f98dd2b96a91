package org.apache.sshd.common.io;

public interface IoHandler {}

public interface IoServiceEventListenerManager {}
