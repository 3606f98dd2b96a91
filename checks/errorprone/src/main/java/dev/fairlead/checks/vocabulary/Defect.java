package dev.fairlead.checks.vocabulary;

/**
 * What a library gets wrong in the version at hand.
 *
 * @param what what happens, as a clause about the call
 * @param instead what to call instead; empty where there is nothing
 * @param until the version that mends it; empty where none does yet
 * @param source where it is documented
 * @param strict whether only the strict profile reports it
 */
public record Defect(String what, String instead, String until, String source, boolean strict) {
  static Defect of(Statement said) {
    return new Defect(
        said.text("value"),
        said.text("instead"),
        said.text("until"),
        said.text("source"),
        said.flag("strict"));
  }
}
