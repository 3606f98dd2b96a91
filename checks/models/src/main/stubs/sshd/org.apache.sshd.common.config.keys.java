package org.apache.sshd.common.config.keys;

public interface FilePasswordProviderHolder {}

public interface FilePasswordProviderManager extends FilePasswordProviderHolder {}
