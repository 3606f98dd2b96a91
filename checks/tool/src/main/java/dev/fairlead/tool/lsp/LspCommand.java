package dev.fairlead.tool.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code fairlead lsp}: the language server. */
@Command(
    name = "lsp",
    description = "Serves editors: the Language Server Protocol over standard input and output.",
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the editor has asked for the end",
      "2:unusable arguments",
      "3:the editor has gone without asking, or a defect in Fairlead"
    })
public final class LspCommand implements Callable<Integer> {

  @Option(names = "--stdio", description = "What it does anyhow; some editors insist on saying it.")
  private boolean stdio;

  @Override
  public Integer call() throws Exception {
    InputStream in = System.in;
    OutputStream out = System.out;
    System.setOut(System.err);
    return new Session(in, out).run() ? 0 : 3;
  }
}
