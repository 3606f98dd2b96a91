package org.apache.http.conn.util;

public final class PublicSuffixMatcher {}
