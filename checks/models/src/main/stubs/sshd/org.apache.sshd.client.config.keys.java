package org.apache.sshd.client.config.keys;

public interface ClientIdentityLoaderHolder {}

public interface ClientIdentityLoaderManager extends ClientIdentityLoaderHolder {}
