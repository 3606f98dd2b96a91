package org.apache.pulsar.common.api;

public final class AuthData {}

public class EncryptionContext {}
