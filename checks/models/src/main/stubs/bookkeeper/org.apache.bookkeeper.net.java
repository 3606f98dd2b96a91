package org.apache.bookkeeper.net;

public final class BookieId {}

public interface DNSToSwitchMapping {}
