package dev.fairlead.models;

import java.io.IOException;
import java.io.InputStream;

/** Prints what the index holds and what it costs. */
final class IndexFigures {
  private IndexFigures() {}

  /** Opens the index once, in a fresh virtual machine if run from the command line. */
  public static void main(String[] args) throws IOException {
    long start = System.nanoTime();
    ModelIndex index = ModelIndex.bundled();
    long opened = System.nanoTime();
    index.type("java.net.Socket").orElseThrow();
    long one = System.nanoTime();
    int methods = 0;
    int types = 0;
    for (String name : index.typeNames()) {
      methods += index.type(name).orElseThrow().methods().size();
      types++;
    }
    long all = System.nanoTime();
    try (InputStream file = ModelIndex.class.getResourceAsStream("models.index");
        InputStream standIns = StandIns.jar()) {
      System.out.printf(
          "index %d KB, stand-ins %d KB; %d types, %d methods%n"
              + "open %.1f ms, first type %.1f ms, all types %.1f ms%n",
          file.readAllBytes().length / 1024,
          standIns.readAllBytes().length / 1024,
          types,
          methods,
          (opened - start) / 1e6,
          (one - opened) / 1e6,
          (all - one) / 1e6);
    }
  }
}
