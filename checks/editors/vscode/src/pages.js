'use strict';

const fs = require('node:fs/promises');
const path = require('node:path');
const vscode = require('vscode');

/**
 * Lets the user choose a check, those found in the active editor first, and shows its page.
 *
 * @param {vscode.ExtensionContext} context
 */
async function openPage(context) {
  const found = namesIn(vscode.window.activeTextEditor);
  const pages = await read(context.asAbsolutePath('docs/checks'));
  pages.sort((one, other) => found.has(other.label) - found.has(one.label));
  const chosen = await vscode.window.showQuickPick(pages, {
    placeHolder: 'What a check finds, why it hurts and what to do',
    matchOnDetail: true,
  });
  if (chosen) {
    await vscode.commands.executeCommand('markdown.showPreview', vscode.Uri.file(chosen.file));
  }
}

/** The names of the checks that have found something in an editor. */
function namesIn(editor) {
  const diagnostics = editor ? vscode.languages.getDiagnostics(editor.document.uri) : [];
  return new Set(
    diagnostics.filter((it) => it.source === 'fairlead').map((it) => it.code?.value ?? it.code),
  );
}

/** The pages in a directory with a folder for each family. */
async function read(directory) {
  const families = (await fs.readdir(directory)).sort();
  const pages = await Promise.all(families.map((family) => ofFamily(directory, family)));
  return pages.flat();
}

async function ofFamily(directory, family) {
  const names = (await fs.readdir(path.join(directory, family))).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = path.join(directory, family, name);
      const text = await fs.readFile(file, 'utf8');
      const summary = /^# .*\n+(.*)$/m.exec(text)?.[1];
      return { label: path.basename(name, '.md'), description: family, detail: summary, file };
    }),
  );
}

module.exports = { openPage };
