/** The safe alternatives that the checks recommend. */
module dev.fairlead.runtime {
  requires static transitive dev.fairlead.annotations;
  requires static transitive org.jspecify;
  requires org.crac;

  exports dev.fairlead.runtime;
}
