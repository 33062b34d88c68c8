import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readFeedCase, readGdeltCase, readOpmlCase } from './lib/case-answers.ts';
import { type CasePages, openCasePages } from './lib/case-pages.ts';
import { judge } from './lib/expectations.ts';
import { writeLines } from './lib/write.ts';

/*
 * Small inputs, each of one kind of fault, with what is expected of each: pages shown in a real Chromium, feeds, answers
 * of GDELT and lists of feeds read by the functions that ship.
 */

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (!values.data || !values.out) {
  console.error('npm run bench -- cases --data DIR --out DIR');
  process.exit(1);
}

/** A case as its folder describes it. */
interface Case {
  id: string;
  folder: string;
  kind: string;
  url: string;
  expected: Record<string, unknown>;
  note: string;
}

function readCases(dir: string): Case[] {
  return readdirSync(dir)
    .sort()
    .filter((id) => existsSync(join(dir, id, 'case.json')))
    .map((id) => {
      const folder = join(dir, id);
      const {
        kind = '',
        url = '',
        expected = {},
        note = '',
      } = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8'));
      return { id, folder, kind, url, expected, note };
    });
}

/** The first of these files that the folder has. */
function fileIn(folder: string, ...names: string[]): string {
  const name = names.find((one) => existsSync(join(folder, one)));
  if (name === undefined) throw new Error(`no ${names.join(' or ')}`);
  return join(folder, name);
}

/** The content type that a note names; else that of the kind of file, without an encoding. */
function typeOf(note: string, otherwise: string): string {
  const said = /\b(?:application|text)\/[\w.+-]+(?:\s*;\s*charset\s*=\s*["']?[\w.:-]+["']?)?/i.exec(note);
  return said?.[0] ?? otherwise;
}

async function tryCase({ folder, kind, url, note }: Case, pages: CasePages): Promise<unknown> {
  if (kind === 'page') return pages.read(folder, url);
  if (kind === 'opml') return readOpmlCase(new Uint8Array(readFileSync(fileIn(folder, 'feeds.opml'))));
  if (kind === 'gdelt') {
    const bytes = new Uint8Array(readFileSync(fileIn(folder, 'answer.json')));
    return readGdeltCase({ bytes, type: typeOf(note, 'application/json') });
  }
  if (kind !== 'feed') throw new Error(`no such kind: ${kind}`);
  const bytes = new Uint8Array(readFileSync(fileIn(folder, 'feed.xml', 'feed.json')));
  return readFeedCase(url, { bytes, type: typeOf(note, 'application/xml') });
}

/** A value on one short line. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
}

const cases = readCases(values.data);
const lines: object[] = [];
let met = 0;
const pages = await openCasePages();
try {
  for (const one of cases) {
    let actual: unknown = null;
    let failure = '';
    try {
      actual = await tryCase(one, pages);
    } catch (error) {
      failure = ` (${error instanceof Error ? error.message : error})`;
    }
    lines.push({ id: one.id, actual });
    const judged = judge(one.kind, one.expected, actual);
    const all = judged.every((judgement) => judgement.met);
    if (all) met += 1;
    console.log(`${all ? 'met' : 'NOT MET'}  ${one.id}${failure}`);
    for (const { name, met: isMet, found } of judged) {
      console.log(isMet ? `    met      ${name}` : `    not met  ${name}: found ${shown(found)}`);
    }
  }
} finally {
  await pages.close();
}
writeLines(values.out, 'cases', lines);
console.log(`\n${met} of ${cases.length} cases met\npredictions: ${join(values.out, 'predictions', 'cases.jsonl')}`);
