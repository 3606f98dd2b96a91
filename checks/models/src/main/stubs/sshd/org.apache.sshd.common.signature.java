package org.apache.sshd.common.signature;

public interface SignatureFactoriesHolder {}

public interface SignatureFactoriesManager extends SignatureFactoriesHolder {}
