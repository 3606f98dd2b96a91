package com.hierynomus.smb;

import com.hierynomus.protocol.Packet;
import com.hierynomus.protocol.PacketData;
import com.hierynomus.protocol.commons.buffer.Buffer;

public class SMBBuffer extends Buffer<SMBBuffer> {}

public interface SMBHeader {}

public abstract class SMBPacket<D extends SMBPacketData<H>, H extends SMBHeader> implements Packet<SMBBuffer> {}

public abstract class SMBPacketData<H extends SMBHeader> implements PacketData<SMBBuffer> {}
