package dev.fairlead.tool.lsp;

import dev.fairlead.checks.report.CheckCatalog;
import dev.fairlead.tool.Version;
import dev.fairlead.tool.engine.FileEngine;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;

/** One editor's use of the server, from its first message to its last. */
public final class Session {

  private final InputStream in;
  private final OutputStream out;

  /** A session over two streams. */
  public Session(InputStream in, OutputStream out) {
    this.in = in;
    this.out = out;
  }

  /**
   * Serves until the editor ends the session or its stream.
   *
   * @return whether the editor has ended it as the protocol says
   * @throws IOException if the temporary file that javac needs cannot be written
   * @throws InterruptedException if the thread is interrupted
   */
  public boolean run() throws IOException, InterruptedException {
    CheckCatalog catalog = new CheckCatalog();
    FileEngine engine = new FileEngine(catalog, Version.of());
    try (Server server = new Server(catalog, engine)) {
      Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
      server.connect(launcher.getRemoteProxy());
      Future<Void> listening = launcher.startListening();
      server.onExit(() -> listening.cancel(true));
      try {
        listening.get();
      } catch (ExecutionException | CancellationException ended) {
        return server.endedInOrder();
      }
      return server.endedInOrder();
    }
  }
}
