package dev.fairlead.typecheck.deadline;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import dev.fairlead.typecheck.qual.BoundedBottom;
import dev.fairlead.typecheck.qual.BoundedPhases;
import dev.fairlead.typecheck.vocabulary.Statement;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.checkerframework.common.accumulation.AccumulationAnalysis;
import org.checkerframework.common.accumulation.AccumulationAnnotatedTypeFactory;
import org.checkerframework.common.accumulation.AccumulationStore;
import org.checkerframework.common.accumulation.AccumulationTransfer;
import org.checkerframework.common.accumulation.AccumulationValue;
import org.checkerframework.common.basetype.BaseTypeChecker;
import org.checkerframework.dataflow.expression.ThisReference;
import org.checkerframework.framework.flow.CFAbstractAnalysis;
import org.checkerframework.framework.type.AnnotatedTypeFormatter;
import org.checkerframework.framework.type.AnnotatedTypeMirror;
import org.checkerframework.framework.type.AnnotatedTypeMirror.AnnotatedExecutableType;
import org.checkerframework.framework.type.DefaultAnnotatedTypeFormatter;
import org.checkerframework.framework.type.treeannotator.ListTreeAnnotator;
import org.checkerframework.framework.type.treeannotator.TreeAnnotator;
import org.checkerframework.framework.util.AnnotatedTypes;
import org.checkerframework.javacutil.AnnotationUtils;
import org.checkerframework.javacutil.DefaultAnnotationFormatter;
import org.checkerframework.javacutil.TreeUtils;

/** The types of the Deadline Checker: which phases of a value are bounded. */
public final class DeadlineAnnotatedTypeFactory extends AccumulationAnnotatedTypeFactory {
  private static final String BOUNDED = "dev.fairlead.annotations.Bounded";

  private final CallTypes calls;
  private final DeadlineChecker deadline;

  /** For the framework, which finds it by its name. */
  public DeadlineAnnotatedTypeFactory(BaseTypeChecker checker) {
    super(checker, BoundedPhases.class, BoundedBottom.class);
    this.deadline = (DeadlineChecker) checker;
    this.calls = new CallTypes(this, checker.getLintOption(DeadlineChecker.STRICT, false));
    postInit();
  }

  CallTypes calls() {
    return calls;
  }

  /** Whether the bundled models say something of the bounds of a type. */
  boolean describes(TypeElement type) {
    return deadline.stubs().describesType(type.getQualifiedName().toString());
  }

  /**
   * The phases, and keys of properties, that an expression is known to have; all of {@code null}.
   */
  Set<String> phases(ExpressionTree expression) {
    AnnotatedTypeMirror type = getAnnotatedType(expression);
    AnnotationMirror annotation =
        AnnotatedTypes.findEffectiveAnnotationInHierarchy(getQualifierHierarchy(), type, top);
    if (annotation != null && AnnotationUtils.areSame(annotation, bottom)) {
      return new HashSet<>(Phases.ALL);
    }
    Set<String> phases = new HashSet<>(getAccumulatedValues(expression));
    if (annotation != null && isAccumulatorAnnotation(annotation)) {
      phases.addAll(getAccumulatedValues(annotation));
    }
    return phases;
  }

  /** The phases of what a call is made on, {@code this} where the source names nothing else. */
  Set<String> phasesOfReceiver(ExpressionTree call) {
    ExpressionTree receiver = CallTypes.place(call, MethodBounds.RECEIVER);
    boolean isSuper =
        receiver instanceof IdentifierTree name && name.getName().contentEquals("super");
    if (receiver != null && !isSuper) {
      return phases(receiver);
    }
    Set<String> phases = new HashSet<>();
    AccumulationStore store = getStoreBefore(call);
    AccumulationValue value =
        store == null
            ? null
            : store.getValue(
                new ThisReference(CallTypes.method(call).getEnclosingElement().asType()));
    if (value != null) {
      value.getAnnotations().stream()
          .filter(this::isAccumulatorAnnotation)
          .forEach(annotation -> phases.addAll(getAccumulatedValues(annotation)));
    }
    return phases;
  }

  AnnotationMirror qualifier(Collection<String> values) {
    return createAccumulatorAnnotation(new ArrayList<>(values));
  }

  @Override
  protected Set<Class<? extends Annotation>> createSupportedTypeQualifiers() {
    return Set.of(BoundedPhases.class, BoundedBottom.class);
  }

  @Override
  public AnnotationMirror canonicalAnnotation(AnnotationMirror annotation) {
    if (!AnnotationUtils.areSameByName(annotation, BOUNDED)) {
      return super.canonicalAnnotation(annotation);
    }
    List<String> phases = new ArrayList<>();
    for (AnnotationValue value : annotation.getElementValues().values()) {
      if (value.getValue() instanceof List<?> constants) {
        constants.forEach(
            constant ->
                phases.add(
                    ((VariableElement) ((AnnotationValue) constant).getValue())
                        .getSimpleName()
                        .toString()));
      }
    }
    return createAccumulatorAnnotation(phases);
  }

  @Override
  public boolean returnsThis(MethodInvocationTree tree) {
    return calls.sharesBounds(tree);
  }

  /** A library does not assign the fields of the program that configures it. */
  @Override
  public boolean isSideEffectFree(ExecutableElement method) {
    return method.getEnclosingElement() instanceof TypeElement owner && describes(owner)
        || super.isSideEffectFree(method);
  }

  /** A parameter has what the method requires of it: whoever calls was asked for it. */
  @Override
  public void addComputedTypeAnnotations(Element element, AnnotatedTypeMirror type) {
    super.addComputedTypeAnnotations(element, type);
    if (calls == null) {
      return;
    }
    if (element.getKind() == ElementKind.PARAMETER
        && element.getEnclosingElement() instanceof ExecutableElement method) {
      Set<String> required =
          requiredOf(method, method.getParameters().indexOf((VariableElement) element));
      if (!required.isEmpty()) {
        type.replaceAnnotation(qualifier(required));
      }
    } else if (type instanceof AnnotatedExecutableType executable
        && element.getKind() == ElementKind.METHOD) {
      promise((ExecutableElement) element, executable);
    }
  }

  /** What a method makes has the phases bounded that the method does not say to be unbounded. */
  private void promise(ExecutableElement method, AnnotatedExecutableType type) {
    for (Statement said : calls.vocabulary().at(method)) {
      if (said.is("Unbounded") && calls.of(method).carries().isEmpty()) {
        type.getReturnType().replaceAnnotation(qualifier(Phases.allBut(said.all("value"))));
      }
    }
  }

  /** The phases that a method can be sure of at one place: those that no other may bound. */
  Set<String> requiredOf(ExecutableElement method, int place) {
    Set<String> required = new HashSet<>();
    calls
        .of(method)
        .requires()
        .forEach(
            (at, phases) -> {
              if (at == place) {
                required.addAll(phases);
              }
            });
    calls
        .of(method)
        .requires()
        .forEach(
            (at, phases) -> {
              if (at != place) {
                required.removeAll(phases);
              }
            });
    return required;
  }

  @Override
  protected AnnotatedTypeFormatter createAnnotatedTypeFormatter() {
    return new DefaultAnnotatedTypeFormatter(
        new Written(), checker.hasOption("printVerboseGenerics"), false);
  }

  /** Messages have the annotation that a program would write. */
  private final class Written extends DefaultAnnotationFormatter {
    @Override
    public String formatAnnotationString(
        Collection<? extends AnnotationMirror> annotations, boolean invisible) {
      return annotations.stream()
          .map(annotation -> formatAnnotationMirror(annotation) + " ")
          .collect(Collectors.joining());
    }

    @Override
    public String formatAnnotationMirror(AnnotationMirror annotation) {
      return isAccumulatorAnnotation(annotation)
          ? Phases.annotation(Phases.known(getAccumulatedValues(annotation)))
          : super.formatAnnotationMirror(annotation);
    }
  }

  @Override
  protected AccumulationAnalysis createFlowAnalysis() {
    return new AccumulationAnalysis(checker, this);
  }

  @Override
  public AccumulationTransfer createFlowTransferFunction(
      CFAbstractAnalysis<AccumulationValue, AccumulationStore, AccumulationTransfer> flow) {
    return new DeadlineTransfer((AccumulationAnalysis) flow);
  }

  @Override
  protected TreeAnnotator createTreeAnnotator() {
    return new ListTreeAnnotator(super.createTreeAnnotator(), new Results());
  }

  private final class Results extends TreeAnnotator {
    Results() {
      super(DeadlineAnnotatedTypeFactory.this);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, AnnotatedTypeMirror type) {
      calls.result(tree).ifPresent(phases -> add(type, phases));
      Set<String> keys = Keys.made(tree);
      if (!keys.isEmpty()) {
        type.replaceAnnotation(qualifier(keys));
      }
      return null;
    }

    @Override
    public Void visitMethod(MethodTree tree, AnnotatedTypeMirror type) {
      ExecutableElement method = TreeUtils.elementFromDeclaration(tree);
      if (method.getKind() == ElementKind.METHOD) {
        promise(method, (AnnotatedExecutableType) type);
      }
      return null;
    }

    @Override
    public Void visitNewClass(NewClassTree tree, AnnotatedTypeMirror type) {
      calls.result(tree).ifPresent(phases -> add(type, phases));
      return null;
    }

    private void add(AnnotatedTypeMirror type, Set<String> phases) {
      AnnotationMirror declared = type.getPrimaryAnnotationInHierarchy(top);
      Set<String> all = new HashSet<>(phases);
      if (declared != null && isAccumulatorAnnotation(declared)) {
        all.addAll(getAccumulatedValues(declared));
      }
      type.replaceAnnotation(qualifier(all));
    }
  }
}
