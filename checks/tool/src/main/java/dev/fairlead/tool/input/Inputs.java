package dev.fairlead.tool.input;

import dev.fairlead.checks.report.Skipped;
import java.nio.file.Path;
import java.util.List;

/**
 * What a scan reads.
 *
 * @param files the files to report on, sorted, each once
 * @param index where the types they name are found
 * @param poms the files of the Maven modules that the files are in
 * @param skipped files that could not be read
 * @param problems paths that are no usable input; one line each: what, where, what to do
 * @param notes what else the user should know
 * @param testFiles how many test sources were left out
 */
public record Inputs(
    List<SourceFile> files,
    SourceIndex index,
    List<Path> poms,
    List<Skipped> skipped,
    List<String> problems,
    List<String> notes,
    int testFiles) {}
