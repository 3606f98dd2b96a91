package dev.fairlead.tool.lsp;

import dev.fairlead.checks.report.Lines;
import dev.fairlead.tool.engine.FileResult;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * A file that is open in the editor, at one of its versions.
 *
 * @param uri how the editor calls it
 * @param path where it is saved
 * @param version the editor's count of its changes
 * @param text what it says, saved or not
 * @param findings what is known to be wrong with it
 * @param state what that is worth
 * @param compiled whether a version of it has compiled
 */
record Document(
    String uri,
    Path path,
    int version,
    String text,
    List<Placed> findings,
    State state,
    boolean compiled) {

  /** What the findings of a document are worth. */
  enum State {
    /** They are those of an earlier version; this one is yet to be checked. */
    UNCHECKED,
    /** They are those of this version. */
    FRESH,
    /** They are those of the last version that compiled. */
    STALE
  }

  static Document opened(String uri, Path path, int version, String text) {
    return new Document(uri, path, version, text, List.of(), State.UNCHECKED, false);
  }

  /** The document after changes, each made to what the one before has left. */
  Document edited(int newVersion, List<TextDocumentContentChangeEvent> changes) {
    String now = text;
    List<Placed> moved = findings;
    for (TextDocumentContentChangeEvent change : changes) {
      int from = 0;
      int to = now.length();
      if (change.getRange() != null) {
        Lines lines = new Lines(now);
        from = Positions.offset(lines, now.length(), change.getRange().getStart());
        to = Math.max(from, Positions.offset(lines, now.length(), change.getRange().getEnd()));
      }
      String put = change.getText();
      if (change.getRange() == null) {
        int same = commonPrefix(now, put);
        int tail = commonSuffix(now, put, same);
        moved = moved(moved, same, to - tail, put.length() - same - tail);
      } else {
        moved = moved(moved, from, to, put.length());
      }
      now = now.substring(0, from) + put + now.substring(to);
    }
    return new Document(uri, path, newVersion, now, moved, State.UNCHECKED, compiled);
  }

  /**
   * The document after a look at this version of it. One that has compiled and does not any more
   * keeps its findings; one of which javac has never understood all has those that were found.
   */
  Document checked(FileResult result) {
    if (result.skipped().isPresent() || (compiled && !result.complete())) {
      return new Document(uri, path, version, text, findings, State.STALE, compiled);
    }
    Lines lines = new Lines(text);
    return new Document(
        uri,
        path,
        version,
        text,
        result.findings().stream().map(finding -> Placed.of(finding, lines)).toList(),
        State.FRESH,
        result.complete());
  }

  /** The document when what it was checked with has changed. */
  Document unchecked() {
    return new Document(uri, path, version, text, findings, State.UNCHECKED, compiled);
  }

  private static List<Placed> moved(List<Placed> findings, int from, int to, int length) {
    return findings.stream().map(placed -> placed.after(from, to, length)).toList();
  }

  private static int commonPrefix(String a, String b) {
    int most = Math.min(a.length(), b.length());
    int at = 0;
    while (at < most && a.charAt(at) == b.charAt(at)) {
      at++;
    }
    return at;
  }

  private static int commonSuffix(String a, String b, int prefix) {
    int most = Math.min(a.length(), b.length()) - prefix;
    int at = 0;
    while (at < most && a.charAt(a.length() - 1 - at) == b.charAt(b.length() - 1 - at)) {
      at++;
    }
    return at;
  }
}
