import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { constantsIn } from '../bench/lib/constants';
import { codeOf } from '../support/imports';

const FOLDER = 'utils/core/constants';
const PAGE = readFileSync('docs/constants.md', 'utf8');

describe.each(readdirSync(FOLDER))('the constants of %s', (file) => {
  const path = `${FOLDER}/${file}`;
  const constants = constantsIn(file.slice(0, -'.ts'.length), readFileSync(path, 'utf8'));

  it('are all that the table holds, one a line', () => {
    const lines = codeOf(path)
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(lines).toEqual(constants.map(({ name, value }) => `export const ${name} = ${value};`));
  });

  it('stand in docs/constants.md as they are, with their effects', () => {
    const missing = constants.filter(({ name, value, unit }) => !PAGE.includes(`| \`${name}\` | ${value} | ${unit} |`));
    expect(missing).toEqual([]);
  });
});
