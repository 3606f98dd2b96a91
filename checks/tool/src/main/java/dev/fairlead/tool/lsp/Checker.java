package dev.fairlead.tool.lsp;

import dev.fairlead.tool.engine.FileEngine;
import dev.fairlead.tool.engine.FileResult;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Checks open documents, one at a time in a thread of its own: each some moments after its last
 * change, and never a version that there is a newer one of.
 */
final class Checker implements Closeable {

  /** The pause in typing after which the document is looked at. */
  private static final Duration PAUSE = Duration.ofMillis(150);

  /** The pause after which the documents are looked at that may name what has changed. */
  private static final Duration PAUSE_OF_OTHERS = Duration.ofSeconds(1);

  /** Hears what is known of a document; called from the checker's thread. */
  @FunctionalInterface
  interface Listener {
    void known(Document document, FileResult result);
  }

  private final Documents documents;
  private final FileEngine engine;
  private final Projects projects;
  private final Listener listener;
  private final Deque<Question<?>> questions = new ArrayDeque<>();
  private final Map<Path, Long> due = new HashMap<>();
  private final Map<Path, List<CompletableFuture<Optional<Document>>>> waiting = new HashMap<>();
  private final Thread thread;

  Checker(Documents documents, FileEngine engine, Projects projects, Listener listener) {
    this.documents = documents;
    this.engine = engine;
    this.projects = projects;
    this.listener = listener;
    this.thread = new Thread(this::run, "fairlead-checker");
    thread.setDaemon(true);
    thread.start();
  }

  /** Checks a document that has been opened. */
  synchronized void opened(Path path) {
    schedule(path, Duration.ZERO);
  }

  /** Checks a document that has been edited, and later the others. */
  synchronized void edited(Path path) {
    for (Document other : documents.all()) {
      if (!other.path().equals(path)) {
        schedule(other.path(), PAUSE_OF_OTHERS);
      }
    }
    schedule(path, waiting.containsKey(path) ? Duration.ZERO : PAUSE);
  }

  /** Forgets a document. */
  synchronized void closed(Path path) {
    due.remove(path);
    complete(path, Optional.empty());
  }

  /** Checks all documents anew, because something around them has changed. */
  synchronized void invalidate() {
    for (Document document : documents.all()) {
      documents.update(document, Document::unchecked);
      schedule(document.path(), PAUSE);
    }
  }

  /** A document once its findings are those of its text; empty if it is not open. */
  synchronized CompletableFuture<Optional<Document>> settled(Path path) {
    Optional<Document> document = documents.at(path);
    if (document.isEmpty() || document.get().state() != Document.State.UNCHECKED) {
      return CompletableFuture.completedFuture(document);
    }
    CompletableFuture<Optional<Document>> future = new CompletableFuture<>();
    waiting.computeIfAbsent(path, same -> new ArrayList<>()).add(future);
    if (due.containsKey(path)) {
      schedule(path, Duration.ZERO);
    }
    return future;
  }

  /** Something that only the engine can answer. */
  @FunctionalInterface
  interface Answer<T> {
    T with(FileEngine engine, Projects projects) throws IOException, InterruptedException;
  }

  private record Question<T>(Answer<T> answer, CompletableFuture<T> future) {
    void ask(FileEngine engine, Projects projects) throws InterruptedException {
      if (!future.isDone()) {
        try {
          T answered = answer.with(engine, projects);
          future.completeAsync(() -> answered);
        } catch (IOException | RuntimeException failure) {
          future.completeExceptionally(failure);
        }
      }
    }
  }

  /** Asks the engine something as soon as it has finished what it is at. */
  synchronized <T> CompletableFuture<T> ask(Answer<T> answer) {
    CompletableFuture<T> future = new CompletableFuture<>();
    questions.add(new Question<>(answer, future));
    notifyAll();
    return future;
  }

  @Override
  public void close() throws IOException {
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(2).toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    engine.close();
  }

  private void schedule(Path path, Duration pause) {
    due.put(path, System.nanoTime() + pause.toNanos());
    notifyAll();
  }

  private void complete(Path path, Optional<Document> document) {
    List<CompletableFuture<Optional<Document>>> futures = waiting.remove(path);
    if (futures != null) {
      futures.forEach(future -> future.completeAsync(() -> document));
    }
  }

  private void run() {
    try {
      while (true) {
        Path path = next();
        Optional<Document> document = path == null ? Optional.empty() : documents.at(path);
        if (document.isPresent()) {
          check(document.get());
        }
        Question<?> question = question();
        if (question != null) {
          question.ask(engine, projects);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized Question<?> question() {
    return questions.poll();
  }

  /** The document to check; null if there is a question first. */
  private synchronized Path next() throws InterruptedException {
    while (true) {
      if (!questions.isEmpty()) {
        return null;
      }
      Optional<Map.Entry<Path, Long>> first =
          due.entrySet().stream().min(Map.Entry.comparingByValue());
      long wait = first.map(entry -> entry.getValue() - System.nanoTime()).orElse(0L);
      if (first.isPresent() && wait <= 0) {
        due.remove(first.get().getKey());
        return first.get().getKey();
      }
      wait(first.isEmpty() ? 0 : wait / 1_000_000 + 1);
    }
  }

  private void check(Document document) throws InterruptedException {
    Optional<FileResult> result = look(document);
    Optional<Document> updated =
        result.flatMap(found -> documents.update(document, same -> same.checked(found)));
    if (updated.isPresent()) {
      listener.known(updated.get(), result.get());
      synchronized (this) {
        complete(document.path(), updated);
      }
    }
  }

  private Optional<FileResult> look(Document document) throws InterruptedException {
    try {
      Optional<View> view = projects.viewOf(document);
      return view.isEmpty()
          ? Optional.of(FileResult.NOTHING)
          : view.get().check(engine, documents, () -> !documents.isCurrent(document));
    } catch (IOException | RuntimeException failure) {
      return Optional.of(FileResult.failed(failure));
    }
  }
}
