package com.hierynomus.smbj.share;

import com.hierynomus.msdtyp.AccessMask;
import com.hierynomus.msdtyp.SecurityDescriptor;
import com.hierynomus.msdtyp.SecurityInformation;
import com.hierynomus.msfscc.FileAttributes;
import com.hierynomus.msfscc.FileInformationClass;
import com.hierynomus.msfscc.FileSystemInformationClass;
import com.hierynomus.msfscc.fileinformation.FileAllInformation;
import com.hierynomus.msfscc.fileinformation.FileDirectoryQueryableInformation;
import com.hierynomus.msfscc.fileinformation.FileIdBothDirectoryInformation;
import com.hierynomus.msfscc.fileinformation.FileQueryableInformation;
import com.hierynomus.msfscc.fileinformation.FileSettableInformation;
import com.hierynomus.msfscc.fileinformation.ShareInfo;
import com.hierynomus.msfscc.fileinformation.VolumeInfo;
import com.hierynomus.mssmb2.SMB2CreateDisposition;
import com.hierynomus.mssmb2.SMB2CreateOptions;
import com.hierynomus.mssmb2.SMB2FileId;
import com.hierynomus.mssmb2.SMB2ShareAccess;
import com.hierynomus.mssmb2.SMBApiException;
import com.hierynomus.mssmb2.messages.SMB2IoctlResponse;
import com.hierynomus.mssmb2.messages.SMB2QueryInfoRequest;
import com.hierynomus.mssmb2.messages.SMB2QueryInfoResponse;
import com.hierynomus.smbj.common.SmbPath;
import com.hierynomus.smbj.io.ByteChunkProvider;
import com.hierynomus.smbj.paths.PathResolver;
import dev.fairlead.annotations.Blocking;
import dev.fairlead.annotations.Closes;
import java.io.Closeable;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Future;

public class Directory extends DiskEntry implements Iterable<FileIdBothDirectoryInformation> {}

public abstract class DiskEntry extends Open<DiskShare> {}

public class DiskShare extends Share {
  public DiskShare(SmbPath smbPath, TreeConnect treeConnect, PathResolver pathResolver);
  @Blocking public DiskEntry open(String path, Set<AccessMask> accessMask, Set<FileAttributes> attributes, Set<SMB2ShareAccess> shareAccesses, SMB2CreateDisposition createDisposition, Set<SMB2CreateOptions> createOptions);
  @Blocking public Directory openDirectory(String path, Set<AccessMask> accessMask, Set<FileAttributes> attributes, Set<SMB2ShareAccess> shareAccesses, SMB2CreateDisposition createDisposition, Set<SMB2CreateOptions> createOptions);
  @Blocking public File openFile(String path, Set<AccessMask> accessMask, Set<FileAttributes> attributes, Set<SMB2ShareAccess> shareAccesses, SMB2CreateDisposition createDisposition, Set<SMB2CreateOptions> createOptions);
  @Blocking public boolean fileExists(String path) throws SMBApiException;
  @Blocking public boolean folderExists(String path) throws SMBApiException;
  @Blocking public List<FileIdBothDirectoryInformation> list(String path) throws SMBApiException;
  @Blocking public List<FileIdBothDirectoryInformation> list(String path, String searchPattern) throws SMBApiException;
  @Blocking public <I extends FileDirectoryQueryableInformation> List<I> list(String path, Class<I> informationClass);
  @Blocking public <I extends FileDirectoryQueryableInformation> List<I> list(String path, Class<I> informationClass, String searchPattern, EnumSet<AccessMask> accessMask);
  @Blocking public void mkdir(String path) throws SMBApiException;
  @Blocking public FileAllInformation getFileInformation(String path) throws SMBApiException;
  @Blocking public <F extends FileQueryableInformation> F getFileInformation(String path, Class<F> informationClass) throws SMBApiException;
  @Blocking public FileAllInformation getFileInformation(SMB2FileId fileId) throws SMBApiException;
  @Blocking public <F extends FileQueryableInformation> F getFileInformation(SMB2FileId fileId, Class<F> informationClass) throws SMBApiException;
  public <F extends FileSettableInformation> void setFileInformation(SMB2FileId fileId, F information);
  public <F extends FileSettableInformation> void setFileInformation(String path, F information) throws SMBApiException;
  public ShareInfo getShareInformation() throws SMBApiException;
  public VolumeInfo getVolumeInfo() throws SMBApiException;
  @Blocking public void rmdir(String path, boolean recursive) throws SMBApiException;
  @Blocking public void rm(String path) throws SMBApiException;
  public void deleteOnClose(SMB2FileId fileId);
  public SecurityDescriptor getSecurityInfo(String path, Set<SecurityInformation> securityInfo) throws SMBApiException;
  public SecurityDescriptor getSecurityInfo(SMB2FileId fileId, Set<SecurityInformation> securityInfo) throws SMBApiException;
  public void setSecurityInfo(String path, Set<SecurityInformation> securityInfo, SecurityDescriptor securityDescriptor) throws SMBApiException;
  public void setSecurityInfo(SMB2FileId fileId, Set<SecurityInformation> securityInfo, SecurityDescriptor securityDescriptor) throws SMBApiException;
}

public class File extends DiskEntry {}

public class Open<S extends Share> implements Closeable {}

public class Share implements AutoCloseable {
  @Closes @Blocking public void close() throws IOException;
  public boolean isConnected();
  public SmbPath getSmbPath();
  public TreeConnect getTreeConnect();
  public SMB2QueryInfoResponse queryInfo(SMB2FileId fileId, SMB2QueryInfoRequest.SMB2QueryInfoType infoType, Set<SecurityInformation> securityInfo, FileInformationClass fileInformationClass, FileSystemInformationClass fileSystemInformationClass);
  public byte[] ioctl(long ctlCode, boolean isFsCtl, byte[] inData);
  public byte[] ioctl(long ctlCode, boolean isFsCtl, byte[] inData, int inOffset, int inLength);
  public int ioctl(long ctlCode, boolean isFsCtl, byte[] inData, int inOffset, int inLength, byte[] outData, int outOffset, int outLength);
  public Future<SMB2IoctlResponse> ioctlAsync(long ctlCode, boolean isFsCtl, ByteChunkProvider inputData);
}

public class TreeConnect {}
