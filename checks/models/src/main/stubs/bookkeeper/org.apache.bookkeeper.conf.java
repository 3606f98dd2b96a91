package org.apache.bookkeeper.conf;

public abstract class AbstractConfiguration<T extends AbstractConfiguration> {}

public class ClientConfiguration extends AbstractConfiguration<ClientConfiguration> {}
