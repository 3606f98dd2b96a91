/** The safe alternatives that the checks recommend. */
module dev.fairlead.runtime {
  requires transitive dev.fairlead.annotations;
  requires transitive java.net.http;
  requires org.crac;
  requires static transitive org.jspecify;

  exports dev.fairlead.runtime;
}
