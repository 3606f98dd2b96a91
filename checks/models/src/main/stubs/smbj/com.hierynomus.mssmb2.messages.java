package com.hierynomus.mssmb2.messages;

import com.hierynomus.mssmb2.SMB2Packet;
import com.hierynomus.protocol.commons.EnumWithValue;

public class SMB2CreateRequest extends SMB2Packet {}

public class SMB2IoctlResponse extends SMB2Packet {}

public class SMB2QueryInfoRequest extends SMB2Packet {
  public enum SMB2QueryInfoType implements EnumWithValue<SMB2QueryInfoRequest.SMB2QueryInfoType> {
    SMB2_0_INFO_FILE, SMB2_0_INFO_FILESYSTEM, SMB2_0_INFO_SECURITY, SMB2_0_INFO_QUOTA;
  }
}

public class SMB2QueryInfoResponse extends SMB2Packet {}
