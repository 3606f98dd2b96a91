/** The checks in an editor: a language server over standard input and output. */
package dev.fairlead.tool.lsp;
