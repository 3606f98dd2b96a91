package org.apache.sshd.common.kex.extension;

public interface KexExtensionHandlerManager {}
