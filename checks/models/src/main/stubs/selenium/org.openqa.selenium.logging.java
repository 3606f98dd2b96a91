package org.openqa.selenium.logging;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;

public class LogEntries implements Iterable<LogEntry> {
  public LogEntries(Iterable<LogEntry> entries);
  public List<LogEntry> getAll();
  public Iterator<LogEntry> iterator();
  public List<LogEntry> toJson();
}

public class LogEntry {
  public LogEntry(Level level, long timestamp, String message);
  public Level getLevel();
  public long getTimestamp();
  public String getMessage();
  public Map<String, Object> toJson();
}

public interface Logs {
  LogEntries get(String logType);
  Set<String> getAvailableLogTypes();
}
