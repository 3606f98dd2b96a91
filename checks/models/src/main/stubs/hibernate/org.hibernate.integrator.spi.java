package org.hibernate.integrator.spi;

public interface Integrator {}
