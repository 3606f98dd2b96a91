'use strict';

// Drives VS Code, as code-server in Chromium, as a person would:
//
//   node vscode.js EXTENSION.vsix PROJECT ARTIFACTS
//
// A screenshot of each step is put into ARTIFACTS. BROWSER is a Chromium; NODE_PATH has playwright-core and
// code-server.
const { spawn, spawnSync } = require('node:child_process');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { stripVTControlCharacters } = require('node:util');
const { chromium } = require('playwright-core');

const [extension, project, artifacts] = process.argv.slice(2);
const deadline = Number(process.env.SECONDS_PER_STEP ?? 120) * 1000;
const sample = `${project}/shop/src/main/java/dev/fairlead/samples/timeouts/MissingTimeoutSample.java`;
const stock = `${project}/shop/src/main/java/acme/shop/Stock.java`;
const entry = path.join(path.dirname(require.resolve('code-server/package.json')), 'out/node/entry.js');
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'fairlead-vscode-'));
const data = ['--user-data-dir', `${work}/data`, '--extensions-dir', `${work}/extensions`];
const settings = {
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'files.autoSave': 'off',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.quickSuggestions': false,
  'editor.suggestOnTriggerCharacters': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

function say(text) {
  console.log(`vscode: ${text}`);
}

/** Waits until a condition holds. */
async function until(what, condition) {
  const end = Date.now() + deadline;
  while (!(await condition())) {
    if (Date.now() > end) {
      throw new Error(`${what}: not within ${deadline / 1000} s`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Makes these the settings of the user, or those of the machine that code-server runs on. */
function write(whose, values) {
  fs.mkdirSync(`${work}/data/${whose}`, { recursive: true });
  fs.writeFileSync(`${work}/data/${whose}/settings.json`, JSON.stringify(values));
}

/** Starts code-server with the extension; resolves to its process and address. */
async function serve() {
  write('User', settings);
  write('Machine', {});
  fs.writeFileSync(`${work}/config.yaml`, '');
  const config = ['--config', `${work}/config.yaml`];
  const installed = spawnSync(process.execPath, [entry, ...config, ...data, '--install-extension', extension]);
  if (installed.status !== 0) {
    throw new Error(`the extension cannot be installed: ${installed.stdout}${installed.stderr}`);
  }
  const log = `${artifacts}/code-server.log`;
  const out = fs.openSync(log, 'w');
  const server = spawn(
    process.execPath,
    [entry, ...config, ...data, '--auth', 'none', '--bind-addr', '127.0.0.1:0', '--disable-telemetry',
      '--disable-update-check', '--disable-workspace-trust'],
    { stdio: ['ignore', out, out], detached: true },
  );
  let address;
  await until('code-server listens', () => {
    address = /HTTP server listening on (\S+?)\/?$/m.exec(fs.readFileSync(log, 'utf8'))?.[1];
    return address;
  });
  return { server, address };
}

/** VS Code as a person has it before them. */
class Editor {
  constructor(page, address) {
    this.page = page;
    this.address = address;
    this.steps = 0;
  }

  async open() {
    await this.page.goto(`${this.address}/?folder=${project}`);
    await this.page.locator('.monaco-workbench .statusbar').waitFor();
  }

  async screenshot(name) {
    this.steps += 1;
    await this.page.screenshot({ path: `${artifacts}/${this.steps}-${name}.png` });
  }

  async openFile(file) {
    const name = path.basename(file);
    const input = this.page.locator('.quick-input-widget input');
    await this.page.keyboard.press('Control+P');
    await input.waitFor();
    await input.fill(file);
    await this.choice(name).click();
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
    await this.editor().locator('.view-line').first().waitFor();
  }

  async command(title) {
    const input = this.page.locator('.quick-input-widget input');
    await this.page.keyboard.press('Control+Shift+P');
    await input.waitFor();
    await input.fill(`>${title}`);
    await this.choice(title).click();
  }

  /** What the palette offers under a name. */
  choice(name) {
    return this.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();
  }

  editor() {
    return this.page.locator('.editor-instance .monaco-editor').first();
  }

  squiggles() {
    return this.editor().locator('.squiggly-warning');
  }

  problem(check) {
    return this.page.locator('.markers-panel .monaco-list-row[aria-level="2"]', { hasText: check }).first();
  }

  /** Our item in the status bar, with an icon. */
  status(icon) {
    return this.page.locator(`.statusbar-item:has(.codicon-${icon})`, { hasText: 'Fairlead' });
  }

  /** Moves the cursor to the only finding of the file. */
  async toFinding() {
    await this.focus();
    await this.page.keyboard.press('F8');
    await this.page.locator('.zone-widget.marker-widget, .peekview-widget').first().waitFor();
    await this.page.keyboard.press('Escape');
  }

  async focus() {
    await this.page.keyboard.press('Control+1');
    await this.editor().locator('.native-edit-context, textarea.inputarea').first().focus();
  }
}

function bounds(file) {
  return fs.readFileSync(file, 'utf8').split('http.setConnectTimeout').length - 1;
}

/** Sees the finding, and follows its link. */
async function see(editor) {
  await editor.squiggles().first().waitFor();
  await editor.status('check').waitFor();
  await editor.screenshot('squiggle');
  await editor.page.keyboard.press('Control+Shift+M');
  const link = editor.problem('MissingTimeout').locator('a', { hasText: 'MissingTimeout' });
  await link.waitFor();
  await editor.screenshot('problems');
  await link.click({ modifiers: ['Control'] });
  const asked = editor.page.locator('.monaco-dialog-box', { hasText: '/docs/checks/timeouts/MissingTimeout.md' });
  await asked.waitFor();
  await editor.screenshot('link');
  await editor.page.keyboard.press('Escape');
  await asked.waitFor({ state: 'hidden' });
  say('shows a squiggle, and the problem with its link');
}

/** Goes to the finding and looks at what is said there. */
async function hover(editor) {
  await editor.toFinding();
  for (const _ of 'url.op') {
    await editor.page.keyboard.press('ArrowRight');
  }
  await editor.page.keyboard.press('Control+K');
  await editor.page.keyboard.press('Control+I');
  await editor.page.locator('.monaco-hover', { hasText: 'Nothing bounds connect and read' }).first().waitFor();
  await editor.page.locator('.monaco-hover', { hasText: 'Fairlead: URL.openConnection' }).first().waitFor();
  await editor.screenshot('hover');
  await editor.page.keyboard.press('Escape');
  say('shows the finding and what the call does where one points at it');
}

/** Applies the fix and saves, then undoes it and saves. */
async function fix(editor) {
  const original = fs.readFileSync(sample, 'utf8');
  await editor.toFinding();
  await editor.page.keyboard.press('Control+.');
  await editor.page
    .locator('.action-widget .monaco-list-row', { hasText: 'setConnectTimeout' })
    .first()
    .waitFor();
  await editor.screenshot('quick-fixes');
  await editor.page.keyboard.press('Enter');
  await editor.problem('MissingTimeout').waitFor({ state: 'hidden' });
  await editor.squiggles().first().waitFor({ state: 'hidden' });
  await editor.page.keyboard.press('Control+S');
  await until('the fix is saved', () => bounds(sample) === 2);
  await editor.screenshot('fixed');
  say('applies the quick fix; squiggle and problem are gone');

  await editor.focus();
  await editor.page.keyboard.press('Control+Z');
  await editor.problem('MissingTimeout').waitFor();
  await editor.squiggles().first().waitFor();
  await editor.page.keyboard.press('Control+S');
  await until('the text is as it was', () => fs.readFileSync(sample, 'utf8') === original);
  await editor.screenshot('undone');
  say('undoes it; squiggle and problem are back');
}

async function breakALine(editor) {
  await editor.focus();
  await editor.page.keyboard.press('Control+Home');
  await editor.page.keyboard.type('import java.;');
  await editor.problem('last version that compiled').waitFor();
  await editor.screenshot('stale');
  say('types a broken line; the problem stays, marked stale');
  await editor.page.keyboard.press('Shift+Home');
  await editor.page.keyboard.press('Delete');
  await editor.problem('last version that compiled').waitFor({ state: 'hidden' });
  await editor.problem('MissingTimeout').waitFor();
  say('mends the line; the problem is fresh');
}

async function openPage(editor) {
  await editor.command("Fairlead: Open a Check's Page");
  await editor.choice('MissingTimeout').waitFor();
  await editor.screenshot('checks');
  await editor.choice('MissingTimeout').click();
  await editor.page.locator('.tab.active', { hasText: 'Preview MissingTimeout.md' }).waitFor();
  await until('the page of the check is shown', async () => {
    const titles = await Promise.all(
      editor.page.frames().map((frame) => frame.locator('h1').allInnerTexts().catch(() => [])),
    );
    return titles.flat().includes('MissingTimeout');
  });
  await editor.screenshot('page');
  say('opens the page of the check');
}

/** The server has started anew since the scan: this is what it finds in the open file. */
async function acrossModules(editor) {
  await editor.openFile(stock);
  await editor.problem('NetworkUnderLock').waitFor();
  await editor.squiggles().first().waitFor();
  await editor.screenshot('across-modules');
  say('shows NetworkUnderLock in one module, of a wait in the other');
}

/** Finds what is in files that are not open. */
async function scan(editor) {
  await editor.command('Fairlead: Scan the Workspace');
  await editor.problem('NetworkUnderLock').waitFor();
  await editor.screenshot('workspace');
  say('scans the workspace');
}

/** Settings take effect at once; a wrong one is said, and set right again. */
async function changeSettings(editor) {
  await editor.openFile(sample);
  write('Machine', { 'fairlead.settings': { Exclude: 'dev.fairlead.samples' } });
  await editor.problem('MissingTimeout').waitFor({ state: 'hidden' });
  write('Machine', {});
  await editor.problem('MissingTimeout').waitFor();
  say('leaves out what a setting excludes');
  write('Machine', { 'fairlead.java.home': `${work}/none` });
  await editor.status('error').waitFor();
  await editor.page.locator('.notification-toast', { hasText: 'fairlead.java.home' }).waitFor();
  await editor.screenshot('no-java');
  write('Machine', {});
  await editor.status('check').waitFor();
  await editor.problem('MissingTimeout').waitFor();
  say('says that a setting is wrong, and starts again when it is right');
}

async function drive(editor) {
  await editor.open();
  await editor.openFile(sample);
  for (const step of [see, hover, fix, breakALine, openPage, scan, changeSettings, acrossModules]) {
    await step(editor).catch((error) => {
      const [said, ...log] = error.message.split('\n');
      const awaited = log.find((line) => line.includes('waiting for')) ?? '';
      throw new Error(`${step.name}: ${said} ${stripVTControlCharacters(awaited).trim()}`);
    });
  }
}

async function main() {
  fs.mkdirSync(artifacts, { recursive: true });
  let server;
  let browser;
  let editor;
  try {
    const served = await serve();
    server = served.server;
    browser = await chromium.launch({ executablePath: process.env.BROWSER, args: ['--no-sandbox'] });
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(deadline);
    editor = new Editor(page, served.address);
    await drive(editor);
  } catch (error) {
    say(`FAILED: ${error.message}`);
    await editor?.screenshot('failed').catch(() => {});
    process.exitCode = 1;
  } finally {
    await browser?.close();
    if (server) {
      process.kill(-server.pid);
    }
    fs.rmSync(work, { recursive: true, force: true });
  }
}

main();
