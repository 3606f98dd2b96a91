'use strict';

const vscode = require('vscode');
const { LanguageClient, State } = require('vscode-languageclient/node');
const { command } = require('./command');
const { openPage } = require('./pages');
const { Status } = require('./status');

const DOCUMENTS = [{ language: 'java', scheme: 'file' }];

/** Settings that the server's process is started with. */
const OF_THE_PROCESS = ['fairlead.java', 'fairlead.server'];

/** The server, from the first Java file to the end of the window. */
class Fairlead {
  /** @param {vscode.ExtensionContext} context */
  constructor(context) {
    this.context = context;
    this.output = vscode.window.createOutputChannel('Fairlead', { log: true });
    this.status = new Status(DOCUMENTS);
    this.client = undefined;
    this.turn = Promise.resolve();
  }

  /** Starts the server, after stopping the one that runs; one such request after the other. */
  restart() {
    this.turn = this.turn.then(() => this.stop()).then(() => this.start());
    return this.turn;
  }

  async start() {
    this.status.starting();
    try {
      const started = await command(this.context);
      this.output.info(`Starting ${[started.command, ...started.args].join(' ')}`);
      this.client = new LanguageClient('fairlead', 'Fairlead', started, {
        documentSelector: DOCUMENTS,
        outputChannel: this.output,
        synchronize: { configurationSection: 'fairlead' },
      });
      this.client.onDidChangeState(({ newState }) => this.show(newState));
      await this.client.start();
    } catch (error) {
      this.output.error(error);
      this.status.failed(error.message);
      offerSettings(error);
    }
  }

  async stop() {
    const client = this.client;
    this.client = undefined;
    if (client) {
      await client.dispose().catch((error) => this.output.warn(`It did not stop in order: ${error}`));
    }
  }

  show(state) {
    if (state === State.Running) {
      this.status.running(this.client.initializeResult.serverInfo);
    } else if (state === State.Starting) {
      this.status.starting();
    } else {
      this.status.stopped();
    }
  }

  /** Looks at all files of the workspace, as the server does it on demand. */
  async scan() {
    await this.turn;
    if (this.client?.isRunning()) {
      const findings = await vscode.commands.executeCommand('fairlead.scanWorkspace');
      if (typeof findings === 'number') {
        this.output.info(`Scanned the workspace: ${findings} findings`);
      }
      await vscode.commands.executeCommand('workbench.actions.view.problems');
    }
  }

  dispose() {
    this.status.dispose();
    this.output.dispose();
  }
}

/** Says what is wrong; the user may answer later, or never. */
async function offerSettings(error) {
  const settings = 'Open Settings';
  const chosen = await vscode.window.showErrorMessage(`Fairlead: ${error.message}`, settings);
  if (chosen === settings) {
    vscode.commands.executeCommand('workbench.action.openSettings', 'fairlead');
  }
}

let fairlead;

/** @param {vscode.ExtensionContext} context */
async function activate(context) {
  fairlead = new Fairlead(context);
  context.subscriptions.push(
    fairlead,
    vscode.commands.registerCommand('fairlead.restart', () => fairlead.restart()),
    vscode.commands.registerCommand('fairlead.scan', () => fairlead.scan()),
    vscode.commands.registerCommand('fairlead.openPage', () => openPage(context)),
    vscode.commands.registerCommand('fairlead.showOutput', () => fairlead.output.show()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (OF_THE_PROCESS.some((section) => change.affectsConfiguration(section))) {
        fairlead.restart();
      }
    }),
  );
  fairlead.restart();
}

function deactivate() {
  return fairlead?.stop();
}

module.exports = { activate, deactivate };
