package dev.fairlead.tool.engine;

import dev.fairlead.checks.DeclaredVersions;
import dev.fairlead.checks.report.CheckCatalog;
import java.io.IOException;

/**
 * What is done with each batch: javac, then the checks.
 *
 * @param catalog the checks
 * @param settings how to check
 * @param defects how failures of ours are told
 */
record BatchWork(CheckCatalog catalog, Settings settings, Defects defects) {

  BatchResult on(Batch batch, SourceFileManager.Opener files, Activity activity)
      throws IOException {
    BatchResult result = new BatchResult();
    Compilation compilation =
        new Compilation(batch, settings.javacOptions(), files, activity, result);
    compilation.run();
    new BatchRun(
            catalog,
            compilation,
            settings.project(),
            new DeclaredVersions(settings.versions()),
            settings.errorProneOptions(),
            activity,
            result,
            defects)
        .check();
    return result;
  }
}
