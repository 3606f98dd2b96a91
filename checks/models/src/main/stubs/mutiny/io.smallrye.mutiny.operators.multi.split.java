package io.smallrye.mutiny.operators.multi.split;

public class MultiSplitter<T, K extends Enum<K>> {}
