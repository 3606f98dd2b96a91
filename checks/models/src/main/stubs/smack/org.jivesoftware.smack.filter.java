package org.jivesoftware.smack.filter;

import org.jivesoftware.smack.packet.Stanza;

public interface PacketFilter {}

public interface StanzaFilter {
  boolean accept(Stanza stanza);
}
