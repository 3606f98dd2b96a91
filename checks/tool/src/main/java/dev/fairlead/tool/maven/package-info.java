/**
 * What the files of a Maven project say of the libraries it is compiled with, as far as earlier
 * builds have left them in the local repository. Nothing is fetched and no build is run.
 */
package dev.fairlead.tool.maven;
