package org.apache.sshd.common.forward;

public interface PortForwardingEventListenerManager {}

public interface PortForwardingInformationProvider {}

public interface PortForwardingManager extends PortForwardingInformationProvider {}
