package io.netty.handler.codec.dns;

import io.netty.util.ReferenceCounted;

public interface DnsMessage extends ReferenceCounted {}

public interface DnsQuestion extends DnsRecord {}

public interface DnsRecord {}

public interface DnsResponse extends DnsMessage {}
