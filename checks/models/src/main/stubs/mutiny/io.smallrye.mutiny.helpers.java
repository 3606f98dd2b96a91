package io.smallrye.mutiny.helpers;

public class BlockingIterable<T> implements Iterable<T> {}
