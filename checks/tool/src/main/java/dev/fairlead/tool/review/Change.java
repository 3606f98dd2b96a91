package dev.fairlead.tool.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The Java files that differ between a commit and the working tree, laid out in two directories,
 * each file under its name in the repository.
 *
 * @param repository the top of the working tree
 * @param before what the commit has, of the files that are deleted, renamed or changed
 * @param after what the working tree has, of the files that are added, renamed or changed
 * @param renamed the name a file had, and the one it has
 * @param notes what else the user should know; one line each
 */
public record Change(
    Path repository, Path before, Path after, Map<String, String> renamed, List<String> notes) {}
