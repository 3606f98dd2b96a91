package org.apache.sshd.common.util.net;

public interface ConnectionEndpointsIndicator {}
