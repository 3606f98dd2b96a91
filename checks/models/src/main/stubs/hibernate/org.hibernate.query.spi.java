package org.hibernate.query.spi;

public interface QueryOptions {}
