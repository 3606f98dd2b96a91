package com.hierynomus.mssmb2;

import com.hierynomus.protocol.commons.EnumWithValue;
import com.hierynomus.smb.SMBHeader;
import com.hierynomus.smb.SMBPacket;
import com.hierynomus.smb.SMBPacketData;
import com.hierynomus.smbj.common.SMBRuntimeException;

public enum SMB2CreateDisposition implements EnumWithValue<SMB2CreateDisposition> {
  FILE_SUPERSEDE, FILE_OPEN, FILE_CREATE, FILE_OPEN_IF, FILE_OVERWRITE, FILE_OVERWRITE_IF;
}

public enum SMB2CreateOptions implements EnumWithValue<SMB2CreateOptions> {
  FILE_DIRECTORY_FILE, FILE_WRITE_THROUGH, FILE_SEQUENTIAL_ONLY, FILE_NO_INTERMEDIATE_BUFFERING, FILE_SYNCHRONOUS_IO_ALERT, FILE_SYNCHRONOUS_IO_NONALERT, FILE_NON_DIRECTORY_FILE, FILE_COMPLETE_IF_OPLOCKED, FILE_NO_EA_KNOWLEDGE, FILE_RANDOM_ACCESS, FILE_DELETE_ON_CLOSE, FILE_OPEN_BY_FILE_ID, FILE_OPEN_FOR_BACKUP_INTENT, FILE_NO_COMPRESSION, FILE_OPEN_REMOTE_INSTANCE, FILE_OPEN_REQUIRING_OPLOCK, FILE_DISALLOW_EXCLUSIVE, FILE_RESERVE_OPFILTER, FILE_OPEN_REPARSE_POINT, FILE_OPEN_NO_RECALL, FILE_OPEN_FOR_FREE_SPACE_QUERY;
}

public enum SMB2Dialect {
  UNKNOWN, SMB_2_0_2, SMB_2_1, SMB_2XX, SMB_3_0, SMB_3_0_2, SMB_3_1_1;
}

public class SMB2FileId {}

public enum SMB2GlobalCapability implements EnumWithValue<SMB2GlobalCapability> {
  SMB2_GLOBAL_CAP_DFS, SMB2_GLOBAL_CAP_LEASING, SMB2_GLOBAL_CAP_LARGE_MTU, SMB2_GLOBAL_CAP_MULTI_CHANNEL, SMB2_GLOBAL_CAP_PERSISTENT_HANDLES, SMB2_GLOBAL_CAP_DIRECTORY_LEASING, SMB2_GLOBAL_CAP_ENCRYPTION;
}

public class SMB2MessageConverter {}

public class SMB2Packet extends SMBPacket<SMB2PacketData, SMB2PacketHeader> {}

public class SMB2PacketData extends SMBPacketData<SMB2PacketHeader> {}

public class SMB2PacketHeader implements SMBHeader {}

public enum SMB2ShareAccess implements EnumWithValue<SMB2ShareAccess> {
  FILE_SHARE_READ, FILE_SHARE_WRITE, FILE_SHARE_DELETE;
}

public class SMBApiException extends SMBRuntimeException {}
