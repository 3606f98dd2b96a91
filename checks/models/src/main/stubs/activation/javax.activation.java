package javax.activation;

import dev.fairlead.annotations.Blocking;
import java.awt.datatransfer.DataFlavor;
import java.awt.datatransfer.Transferable;
import java.awt.datatransfer.UnsupportedFlavorException;
import java.io.Externalizable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInput;
import java.io.ObjectOutput;
import java.io.OutputStream;
import java.net.URL;
import java.util.Enumeration;

public class ActivationDataFlavor extends DataFlavor {
  public ActivationDataFlavor(Class representationClass, String mimeType, String humanPresentableName);
  public ActivationDataFlavor(Class representationClass, String humanPresentableName);
  public ActivationDataFlavor(String mimeType, String humanPresentableName);
  public String getMimeType();
  public Class getRepresentationClass();
  public String getHumanPresentableName();
  public void setHumanPresentableName(String humanPresentableName);
  public boolean equals(DataFlavor dataFlavor);
  public boolean isMimeTypeEqual(String mimeType);
  protected String normalizeMimeTypeParameter(String parameterName, String parameterValue);
  protected String normalizeMimeType(String mimeType);
}

public class CommandInfo {
  public CommandInfo(String verb, String className);
  public String getCommandName();
  public String getCommandClass();
  public Object getCommandObject(DataHandler dh, ClassLoader loader) throws IOException, ClassNotFoundException;
}

public abstract class CommandMap {
  public CommandMap();
  public static CommandMap getDefaultCommandMap();
  public static void setDefaultCommandMap(CommandMap commandMap);
  public abstract CommandInfo[] getPreferredCommands(String mimeType);
  public CommandInfo[] getPreferredCommands(String mimeType, DataSource ds);
  public abstract CommandInfo[] getAllCommands(String mimeType);
  public CommandInfo[] getAllCommands(String mimeType, DataSource ds);
  public abstract CommandInfo getCommand(String mimeType, String cmdName);
  public CommandInfo getCommand(String mimeType, String cmdName, DataSource ds);
  public abstract DataContentHandler createDataContentHandler(String mimeType);
  public DataContentHandler createDataContentHandler(String mimeType, DataSource ds);
  public String[] getMimeTypes();
}

public interface CommandObject {
  void setCommandContext(String verb, DataHandler dh) throws IOException;
}

public interface DataContentHandler {
  DataFlavor[] getTransferDataFlavors();
  Object getTransferData(DataFlavor df, DataSource ds) throws UnsupportedFlavorException, IOException;
  Object getContent(DataSource ds) throws IOException;
  void writeTo(Object object, String string, OutputStream outputStream) throws IOException;
}

public interface DataContentHandlerFactory {
  DataContentHandler createDataContentHandler(String mimeType);
}

public class DataHandler implements Transferable {
  public DataHandler(DataSource ds);
  public DataHandler(Object obj, String mimeType);
  public DataHandler(URL url);
  public DataSource getDataSource();
  public String getName();
  public String getContentType();
  public InputStream getInputStream() throws IOException;
  public void writeTo(OutputStream os) throws IOException;
  public OutputStream getOutputStream() throws IOException;
  public DataFlavor[] getTransferDataFlavors();
  public boolean isDataFlavorSupported(DataFlavor flavor);
  public Object getTransferData(DataFlavor flavor) throws UnsupportedFlavorException, IOException;
  public void setCommandMap(CommandMap commandMap);
  public CommandInfo[] getPreferredCommands();
  public CommandInfo[] getAllCommands();
  public CommandInfo getCommand(String cmdName);
  public Object getContent() throws IOException;
  public Object getBean(CommandInfo cmdinfo);
  public static void setDataContentHandlerFactory(DataContentHandlerFactory newFactory);
}

public interface DataSource {
  InputStream getInputStream() throws IOException;
  OutputStream getOutputStream() throws IOException;
  String getContentType();
  String getName();
}

public class FileDataSource implements DataSource {
  public FileDataSource(File file);
  public FileDataSource(String name);
  public InputStream getInputStream() throws IOException;
  public OutputStream getOutputStream() throws IOException;
  public String getContentType();
  public String getName();
  public File getFile();
  public void setFileTypeMap(FileTypeMap map);
}

public abstract class FileTypeMap {
  public FileTypeMap();
  public abstract String getContentType(File file);
  public abstract String getContentType(String filename);
  public static void setDefaultFileTypeMap(FileTypeMap fileTypeMap);
  public static FileTypeMap getDefaultFileTypeMap();
}

public class MailcapCommandMap extends CommandMap {
  public MailcapCommandMap();
  public MailcapCommandMap(String fileName) throws IOException;
  public MailcapCommandMap(InputStream is);
  public CommandInfo[] getPreferredCommands(String mimeType);
  public CommandInfo[] getAllCommands(String mimeType);
  public CommandInfo getCommand(String mimeType, String cmdName);
  public void addMailcap(String mail_cap);
  public DataContentHandler createDataContentHandler(String mimeType);
  public String[] getMimeTypes();
  public String[] getNativeCommands(String mimeType);
}

public class MimeType implements Externalizable {
  public MimeType();
  public MimeType(String rawdata) throws MimeTypeParseException;
  public MimeType(String primary, String sub) throws MimeTypeParseException;
  public String getPrimaryType();
  public void setPrimaryType(String primary) throws MimeTypeParseException;
  public String getSubType();
  public void setSubType(String sub) throws MimeTypeParseException;
  public MimeTypeParameterList getParameters();
  public String getParameter(String name);
  public void setParameter(String name, String value);
  public void removeParameter(String name);
  public String getBaseType();
  public boolean match(MimeType type);
  public boolean match(String rawdata) throws MimeTypeParseException;
  public void writeExternal(ObjectOutput out) throws IOException;
  public void readExternal(ObjectInput in) throws IOException, ClassNotFoundException;
}

public class MimeTypeParameterList {
  public MimeTypeParameterList();
  public MimeTypeParameterList(String parameterList) throws MimeTypeParseException;
  protected void parse(String parameterList) throws MimeTypeParseException;
  public int size();
  public boolean isEmpty();
  public String get(String name);
  public void set(String name, String value);
  public void remove(String name);
  public Enumeration getNames();
}

public class MimeTypeParseException extends Exception {
  public MimeTypeParseException();
  public MimeTypeParseException(String s);
}

public class MimetypesFileTypeMap extends FileTypeMap {
  public MimetypesFileTypeMap();
  public MimetypesFileTypeMap(String mimeTypeFileName) throws IOException;
  public MimetypesFileTypeMap(InputStream is);
  public void addMimeTypes(String mime_types);
  public String getContentType(File f);
  public String getContentType(String filename);
}

public class URLDataSource implements DataSource {
  public URLDataSource(URL url);
  @Blocking public String getContentType();
  public String getName();
  @Blocking public InputStream getInputStream() throws IOException;
  @Blocking public OutputStream getOutputStream() throws IOException;
  public URL getURL();
}

public class UnsupportedDataTypeException extends IOException {
  public UnsupportedDataTypeException();
  public UnsupportedDataTypeException(String s);
}
