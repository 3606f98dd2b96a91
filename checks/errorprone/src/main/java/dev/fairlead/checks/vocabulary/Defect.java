package dev.fairlead.checks.vocabulary;

/**
 * What a library gets wrong in the version at hand.
 *
 * @param what what happens, as a clause about the call
 * @param instead what to call instead; empty where there is nothing
 * @param until the version that mends it; empty where none does yet
 * @param source where it is documented
 * @param unless the method that code calls which minds the defect; empty where there is none
 * @param strict whether only the strict profile reports it
 */
public record Defect(
    String what, String instead, String until, String source, String unless, boolean strict) {
  static Defect of(Statement said) {
    return new Defect(
        said.text("value"),
        said.text("instead"),
        said.text("until"),
        said.text("source"),
        said.text("unless"),
        said.flag("strict"));
  }
}
