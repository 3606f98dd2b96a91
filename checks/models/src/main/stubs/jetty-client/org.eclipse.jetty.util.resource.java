package org.eclipse.jetty.util.resource;

public abstract class Resource implements Iterable<Resource> {}
