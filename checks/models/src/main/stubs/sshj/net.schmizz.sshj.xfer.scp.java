package net.schmizz.sshj.xfer.scp;

import dev.fairlead.annotations.Blocking;
import java.io.IOException;
import net.schmizz.sshj.common.LoggerFactory;
import net.schmizz.sshj.connection.channel.direct.SessionFactory;
import net.schmizz.sshj.xfer.AbstractFileTransfer;
import net.schmizz.sshj.xfer.FileTransfer;
import net.schmizz.sshj.xfer.LocalDestFile;
import net.schmizz.sshj.xfer.LocalSourceFile;

abstract class AbstractSCPClient {}

public class SCPDownloadClient extends AbstractSCPClient {}

public class SCPFileTransfer extends AbstractFileTransfer implements FileTransfer {
  public SCPFileTransfer(SessionFactory sessionFactory, LoggerFactory loggerFactory);
  public SCPDownloadClient newSCPDownloadClient();
  public SCPUploadClient newSCPUploadClient();
  @Blocking public void upload(String localPath, String remotePath) throws IOException;
  @Blocking public void upload(String localFile, String remotePath, long byteOffset) throws IOException;
  @Blocking public void download(String remotePath, String localPath) throws IOException;
  @Blocking public void download(String remotePath, String localPath, long byteOffset) throws IOException;
  @Blocking public void download(String remotePath, LocalDestFile localFile) throws IOException;
  @Blocking public void download(String remotePath, LocalDestFile localFile, long byteOffset) throws IOException;
  @Blocking public void upload(LocalSourceFile localFile, String remotePath) throws IOException;
  @Blocking public void upload(LocalSourceFile localFile, String remotePath, long byteOffset) throws IOException;
  public SCPFileTransfer bandwidthLimit(int limit);
}

public class SCPUploadClient extends AbstractSCPClient {}
