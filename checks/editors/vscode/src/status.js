'use strict';

const vscode = require('vscode');

/** How the server is, in the status bar while a Java file is looked at. */
class Status {
  /** @param {vscode.DocumentSelector} documents */
  constructor(documents) {
    this.documents = documents;
    this.item = vscode.window.createStatusBarItem('fairlead.status', vscode.StatusBarAlignment.Right, 50);
    this.item.name = 'Fairlead';
    this.item.command = 'fairlead.showOutput';
    this.listener = vscode.window.onDidChangeActiveTextEditor((editor) => this.follow(editor));
    this.follow(vscode.window.activeTextEditor);
  }

  starting() {
    this.show('$(sync~spin) Fairlead', 'Fairlead is starting.');
  }

  running(server) {
    this.show('$(check) Fairlead', `Fairlead ${server?.version ?? ''} looks at the Java files that are open.`);
  }

  stopped() {
    this.show('$(circle-slash) Fairlead', 'Fairlead has stopped.');
  }

  failed(reason) {
    this.show('$(error) Fairlead', reason, 'fairlead.restart', 'statusBarItem.errorBackground');
  }

  dispose() {
    this.listener.dispose();
    this.item.dispose();
  }

  show(text, tooltip, command = 'fairlead.showOutput', background = undefined) {
    this.item.text = text;
    this.item.tooltip = tooltip;
    this.item.command = command;
    this.item.backgroundColor = background && new vscode.ThemeColor(background);
  }

  follow(editor) {
    if (editor && vscode.languages.match(this.documents, editor.document)) {
      this.item.show();
    } else {
      this.item.hide();
    }
  }
}

module.exports = { Status };
