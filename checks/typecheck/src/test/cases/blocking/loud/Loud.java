package loud;

import quiet.Quiet;

public class Loud extends Quiet {
  public Loud() {}

  @Override
  // :: error: (override)
  public void m() {
    other();
  }

  void other() {}
}
