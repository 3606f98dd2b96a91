package org.apache.hc.client5.http.psl;

public final class PublicSuffixMatcher {}
