/** The vocabulary of Fairlead. It depends on nothing. */
module dev.fairlead.annotations {
  exports dev.fairlead.annotations;
}
