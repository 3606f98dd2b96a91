'use strict';

const { execFile } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { promisify } = require('node:util');
const vscode = require('vscode');

const OLDEST_JAVA = 17;

/**
 * The command that starts the server.
 *
 * @param {vscode.ExtensionContext} context
 * @returns {Promise<{command: string, args: string[]}>}
 * @throws {Error} that says which setting to change
 */
async function command(context) {
  const settings = vscode.workspace.getConfiguration('fairlead');
  const jar = settings.get('server.jar') || context.asAbsolutePath('server/fairlead.jar');
  if (!fs.existsSync(jar)) {
    throw new Error(`There is no ${jar}; see the setting fairlead.server.jar.`);
  }
  return {
    command: await java(settings.get('java.home')),
    args: [...settings.get('java.arguments'), '-jar', jar, 'lsp', ...settings.get('server.arguments')],
  };
}

/** The `java` of the home that is set, else of the first JDK around that fits. */
async function java(home) {
  const homes = home ? [home] : [process.env.JDK_HOME, process.env.JAVA_HOME].filter(Boolean);
  const candidates = homes.map((it) => path.join(it, 'bin', 'java'));
  if (!home) {
    candidates.push('java');
  }
  const reasons = [];
  for (const candidate of candidates) {
    const reason = await unfit(candidate);
    if (!reason) {
      return candidate;
    }
    reasons.push(`${candidate} ${reason}`);
  }
  throw new Error(
    `It runs on a JDK, ${OLDEST_JAVA} or later: ${reasons.join('; ')}. See the setting fairlead.java.home.`,
  );
}

/** Why the server cannot run on a Java; undefined if it can. */
async function unfit(candidate) {
  let modules;
  try {
    modules = (await promisify(execFile)(candidate, ['--list-modules'])).stdout;
  } catch (error) {
    return error.code === 'ENOENT' ? 'does not exist' : 'is too old, or does not start';
  }
  const version = Number(/^java\.base@(\d+)/m.exec(modules)?.[1]);
  if (!(version >= OLDEST_JAVA)) {
    return `is Java ${version}`;
  }
  return /^jdk\.compiler@/m.test(modules) ? undefined : 'has no compiler';
}

module.exports = { command };
