package dev.fairlead.checks.fanout;

import com.google.errorprone.fixes.SuggestedFix;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import dev.fairlead.checks.SourceFile;
import dev.fairlead.checks.code.Symbols;
import dev.fairlead.checks.concurrency.UnboundedQueues.UnboundedQueueing;
import java.util.List;

/**
 * Gives the queue of an executor a capacity: more work is then refused, which the producer sees as
 * an exception, instead of kept. A hand-over queue is left alone, since what to do when it is full
 * stands in the code that fills it.
 */
final class CapacityFix {
  private static final int CAPACITY = 1024;

  private CapacityFix() {}

  /** The fix, or an empty one where none is mechanical. */
  static SuggestedFix of(UnboundedQueueing queueing, SourceFile file) {
    if (!queueing.executor()) {
      return SuggestedFix.emptyFix();
    }
    if (queueing.where() instanceof NewClassTree queue) {
      return ofQueue(queue, file);
    }
    return queueing.where() instanceof MethodInvocationTree factory
        ? ofFactory(factory, file)
        : SuggestedFix.emptyFix();
  }

  private static SuggestedFix ofQueue(NewClassTree queue, SourceFile file) {
    MethodSymbol constructor = Symbols.called(queue);
    boolean linked =
        constructor != null && constructor.owner.name.toString().startsWith("LinkedBlocking");
    String source = file.state().getSourceForNode(queue);
    return linked && queue.getArguments().isEmpty() && source != null && source.endsWith("()")
        ? SuggestedFix.replace(queue, source.replaceFirst("\\(\\)$", "(" + CAPACITY + ")"))
        : SuggestedFix.emptyFix();
  }

  private static SuggestedFix ofFactory(MethodInvocationTree factory, SourceFile file) {
    List<? extends ExpressionTree> arguments = factory.getArguments();
    String name = Symbols.calledName(factory);
    boolean single = name.equals("newSingleThreadExecutor");
    if (!single && !name.equals("newFixedThreadPool")) {
      return SuggestedFix.emptyFix();
    }
    String threads = single ? "1" : file.state().getSourceForNode(arguments.get(0));
    int given = single ? 0 : 1;
    String threadFactory =
        arguments.size() > given ? ", " + file.state().getSourceForNode(arguments.get(given)) : "";
    return SuggestedFix.builder()
        .addImport("java.util.concurrent.ArrayBlockingQueue")
        .addImport("java.util.concurrent.ThreadPoolExecutor")
        .addImport("java.util.concurrent.TimeUnit")
        .replace(
            factory,
            String.format(
                "new ThreadPoolExecutor(%s, %s, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(%d)%s)",
                threads, threads, CAPACITY, threadFactory))
        .build();
  }
}
