package jakarta.mail.event;

import jakarta.mail.Address;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.Store;
import jakarta.mail.Transport;
import java.util.EventListener;
import java.util.EventObject;

public abstract class ConnectionAdapter implements ConnectionListener {
  public ConnectionAdapter();
  public void opened(ConnectionEvent e);
  public void disconnected(ConnectionEvent e);
  public void closed(ConnectionEvent e);
}

public class ConnectionEvent extends MailEvent {
  public static final int OPENED = 1;
  public static final int DISCONNECTED = 2;
  public static final int CLOSED = 3;
  public ConnectionEvent(Object source, int type);
  public int getType();
  public void dispatch(Object listener);
}

public interface ConnectionListener extends EventListener {
  void opened(ConnectionEvent e);
  void disconnected(ConnectionEvent e);
  void closed(ConnectionEvent e);
}

public abstract class FolderAdapter implements FolderListener {
  public FolderAdapter();
  public void folderCreated(FolderEvent e);
  public void folderRenamed(FolderEvent e);
  public void folderDeleted(FolderEvent e);
}

public class FolderEvent extends MailEvent {
  public static final int CREATED = 1;
  public static final int DELETED = 2;
  public static final int RENAMED = 3;
  public FolderEvent(Object source, Folder folder, int type);
  public FolderEvent(Object source, Folder oldFolder, Folder newFolder, int type);
  public int getType();
  public Folder getFolder();
  public Folder getNewFolder();
  public void dispatch(Object listener);
}

public interface FolderListener extends EventListener {
  void folderCreated(FolderEvent e);
  void folderDeleted(FolderEvent e);
  void folderRenamed(FolderEvent e);
}

public abstract class MailEvent extends EventObject {
  public MailEvent(Object source);
  public abstract void dispatch(Object listener);
}

public class MessageChangedEvent extends MailEvent {
  public static final int FLAGS_CHANGED = 1;
  public static final int ENVELOPE_CHANGED = 2;
  public MessageChangedEvent(Object source, int type, Message msg);
  public int getMessageChangeType();
  public Message getMessage();
  public void dispatch(Object listener);
}

public interface MessageChangedListener extends EventListener {
  void messageChanged(MessageChangedEvent e);
}

public abstract class MessageCountAdapter implements MessageCountListener {
  public MessageCountAdapter();
  public void messagesAdded(MessageCountEvent e);
  public void messagesRemoved(MessageCountEvent e);
}

public class MessageCountEvent extends MailEvent {
  public static final int ADDED = 1;
  public static final int REMOVED = 2;
  public MessageCountEvent(Folder folder, int type, boolean removed, Message[] msgs);
  public int getType();
  public boolean isRemoved();
  public Message[] getMessages();
  public void dispatch(Object listener);
}

public interface MessageCountListener extends EventListener {
  void messagesAdded(MessageCountEvent e);
  void messagesRemoved(MessageCountEvent e);
}

public class StoreEvent extends MailEvent {
  public static final int ALERT = 1;
  public static final int NOTICE = 2;
  public StoreEvent(Store store, int type, String message);
  public int getMessageType();
  public String getMessage();
  public void dispatch(Object listener);
}

public interface StoreListener extends EventListener {
  void notification(StoreEvent e);
}

public abstract class TransportAdapter implements TransportListener {
  public TransportAdapter();
  public void messageDelivered(TransportEvent e);
  public void messageNotDelivered(TransportEvent e);
  public void messagePartiallyDelivered(TransportEvent e);
}

public class TransportEvent extends MailEvent {
  public static final int MESSAGE_DELIVERED = 1;
  public static final int MESSAGE_NOT_DELIVERED = 2;
  public static final int MESSAGE_PARTIALLY_DELIVERED = 3;
  public TransportEvent(Transport transport, int type, Address[] validSent, Address[] validUnsent, Address[] invalid, Message msg);
  public int getType();
  public Address[] getValidSentAddresses();
  public Address[] getValidUnsentAddresses();
  public Address[] getInvalidAddresses();
  public Message getMessage();
  public void dispatch(Object listener);
}

public interface TransportListener extends EventListener {
  void messageDelivered(TransportEvent e);
  void messageNotDelivered(TransportEvent e);
  void messagePartiallyDelivered(TransportEvent e);
}
