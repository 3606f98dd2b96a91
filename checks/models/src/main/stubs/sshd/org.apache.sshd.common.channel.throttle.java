package org.apache.sshd.common.channel.throttle;

public interface ChannelStreamWriterResolver {}

public interface ChannelStreamWriterResolverManager extends ChannelStreamWriterResolver {}
