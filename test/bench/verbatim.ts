import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkStatement } from '../../utils/core/check/check.ts';
import { indexSources } from '../../utils/core/check/read/index-sources.ts';
import { sentences } from '../../utils/core/text/sentences.ts';
import { textsUnder } from './lib/texts.ts';
import { table, writeLines } from './lib/write.ts';

/*
 * Takes every sentence of every text as a statement on its own text, of which each line is a passage: all are verbatim.
 * Those that are not are written down.
 */

const { values } = parseArgs({ options: { data: { type: 'string' }, out: { type: 'string' } } });
if (!values.data || !values.out) {
  console.error('npm run bench -- verbatim --data DIR --out DIR');
  process.exit(1);
}

const missed: { id: string; lang: string | null; text: string; verdict: string; findings: object[] }[] = [];
const langs = new Map<string, { texts: number; tried: number; missed: number; quotations: number }>();
let tried = 0;
for (const { id, lang, text } of textsUnder(values.data)) {
  const passages = text.split('\n').map((line, i) => ({ n: i + 1, text: line }));
  const sources = indexSources([{ number: 1, lang, publishedAt: null, passages }]);
  const count = langs.get(lang ?? 'unknown') ?? { texts: 0, tried: 0, missed: 0, quotations: 0 };
  langs.set(lang ?? 'unknown', count);
  count.texts++;
  for (const [i, sentence] of sentences(text, lang).entries()) {
    const statement = { text: sentence, citations: [] };
    const { verdict, findings } = checkStatement(statement, sources, { lang, publishedAt: null });
    tried++;
    count.tried++;
    if (findings.some(({ kind }) => kind === 'quotation')) count.quotations++;
    if (verdict === 'verbatim') continue;
    count.missed++;
    missed.push({ id: `${id}:${i}`, lang, text: sentence, verdict, findings });
  }
}

writeLines(values.out, 'verbatim', missed);
const rows = [...langs].sort(([, a], [, b]) => b.tried - a.tried);
console.log(
  table([
    ['language', 'texts', 'sentences', 'words of a quotation', 'not verbatim'],
    ...rows.map(([lang, { texts, tried, quotations, missed }]) => [
      lang,
      ...[texts, tried, quotations, missed].map(String),
    ]),
  ]),
);
console.log(`predictions: ${join(values.out, 'predictions')}`);
console.log(`${tried} tried, ${missed.length} not verbatim`);
