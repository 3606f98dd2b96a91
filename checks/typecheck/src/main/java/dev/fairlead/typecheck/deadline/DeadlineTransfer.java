package dev.fairlead.typecheck.deadline;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import java.util.List;
import java.util.Set;
import org.checkerframework.common.accumulation.AccumulationAnalysis;
import org.checkerframework.common.accumulation.AccumulationStore;
import org.checkerframework.common.accumulation.AccumulationTransfer;
import org.checkerframework.common.accumulation.AccumulationValue;
import org.checkerframework.dataflow.analysis.TransferInput;
import org.checkerframework.dataflow.analysis.TransferResult;
import org.checkerframework.dataflow.cfg.UnderlyingAST;
import org.checkerframework.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.dataflow.cfg.node.Node;
import org.checkerframework.dataflow.expression.ThisReference;
import org.checkerframework.javacutil.TreeUtils;

/** After a call that bounds a phase of its receiver, the receiver has it bounded. */
final class DeadlineTransfer extends AccumulationTransfer {
  private final DeadlineAnnotatedTypeFactory factory;

  DeadlineTransfer(AccumulationAnalysis analysis) {
    super(analysis);
    this.factory = (DeadlineAnnotatedTypeFactory) analysis.getTypeFactory();
  }

  @Override
  public AccumulationStore initialStore(
      UnderlyingAST underlying, List<LocalVariableNode> parameters) {
    AccumulationStore store = super.initialStore(underlying, parameters);
    if (underlying instanceof UnderlyingAST.CFGMethod method) {
      MethodTree tree = method.getMethod();
      Set<String> required =
          factory.requiredOf(TreeUtils.elementFromDeclaration(tree), MethodBounds.RECEIVER);
      if (!required.isEmpty()) {
        store.insertValue(
            new ThisReference(TreeUtils.typeOf(method.getClassTree())),
            factory.qualifier(required));
      }
    }
    return store;
  }

  @Override
  public TransferResult<AccumulationValue, AccumulationStore> visitMethodInvocation(
      MethodInvocationNode node, TransferInput<AccumulationValue, AccumulationStore> input) {
    TransferResult<AccumulationValue, AccumulationStore> result =
        super.visitMethodInvocation(node, input);
    MethodInvocationTree call = node.getTree();
    Node receiver = node.getTarget().getReceiver();
    if (call == null || receiver == null) {
      return result;
    }
    Set<String> gained = factory.calls().gained(call);
    gained.addAll(Keys.put(call));
    if (!gained.isEmpty()) {
      if (receiver.getTree() instanceof ExpressionTree expression) {
        gained.addAll(factory.phases(expression));
      }
      accumulate(receiver, result, gained.toArray(String[]::new));
    }
    return result;
  }
}
