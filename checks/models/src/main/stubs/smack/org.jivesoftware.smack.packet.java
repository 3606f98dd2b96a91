package org.jivesoftware.smack.packet;

public abstract class IQ extends Stanza {}

public final class Message extends Stanza {}

public abstract class Packet {}

public final class Presence extends Stanza {}

public abstract class Stanza {}
