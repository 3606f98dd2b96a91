package org.apache.hadoop.security.token;

public interface DelegationTokenIssuer {}
