package org.apache.sshd.common.keyprovider;

public interface KeyIdentityProviderHolder {}
