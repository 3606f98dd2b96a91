'use strict';

// Writes the licences of what `npm run bundle` has put into the extension to dist/LICENSES.txt.
const fs = require('node:fs');
const path = require('node:path');

const { inputs } = JSON.parse(fs.readFileSync('bundle.json', 'utf8'));
const folders = new Set(
  Object.keys(inputs)
    .map((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0])
    .filter(Boolean),
);
const texts = [...folders].sort().map((folder) => {
  const { name, version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const license = fs.readdirSync(folder).find((file) => /^licen[sc]e/i.test(file));
  if (!license) {
    throw new Error(`${name} has no licence`);
  }
  return `${name} ${version}\n\n${fs.readFileSync(path.join(folder, license), 'utf8').trim()}\n`;
});
fs.writeFileSync('dist/LICENSES.txt', texts.join(`\n${'-'.repeat(80)}\n\n`));
