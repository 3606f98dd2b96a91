package dev.fairlead.checks.defects;

import com.sun.source.tree.ExpressionTree;
import dev.fairlead.checks.vocabulary.Defect;

/**
 * A call of something that the library gets wrong in the version that the program uses.
 *
 * @param call the call
 * @param defect what is wrong with it
 */
public record DefectiveCall(ExpressionTree call, Defect defect) {}
