import { extract } from '../../../utils/core/article/extract';
import { matchText, scoresOf } from '../lib/shingles';
import { seeded } from './breaking/breaker';
import { KINDS } from './breaking/kinds';

/** The extractor's result on one broken page. */
export interface BrokenRun {
  ms: number;
  /** The error that the extractor let through; null for none, as it should be. */
  thrown: string | null;
  /** The reason why there is no article: "failed" and "tooLarge" are errors that it caught. */
  reason: string | null;
  /** Changes that it made to the page. */
  changes: number;
  /** Its text against that of the unbroken page; null where that cannot be compared. */
  f1: number | null;
  precision: number | null;
}

/** The time limit that the extension gives the extractor, ms. */
const TIME_LIMIT = 4000;

function read(doc: Document, url: string): { ms: number; text: string; reason: string | null } {
  const start = performance.now();
  const result = extract(doc, url, { deadline: () => performance.now() > start + TIME_LIMIT });
  const ms = performance.now() - start;
  if (!result.ok) return { ms, text: '', reason: result.reason };
  return { ms, text: result.article.passages.map((passage) => passage.text).join('\n'), reason: null };
}

export function kindNames(): string[] {
  return Object.keys(KINDS);
}

/** Breaks a page in one way, and reads it. Null where the browser itself cannot make such a page. */
export function readBroken(html: string, url: string, kind: string, seed: number): BrokenRun | null {
  const breaker = KINDS[kind];
  if (!breaker) throw new Error(`no such kind: ${kind}`);
  let doc: Document;
  try {
    doc = breaker.make({ html, url, random: seeded(seed) });
  } catch {
    return null;
  }
  const observer = new MutationObserver(() => {});
  observer.observe(doc, { subtree: true, childList: true, attributes: true, characterData: true });
  const start = performance.now();
  const run: BrokenRun = { ms: 0, thrown: null, reason: null, changes: 0, f1: null, precision: null };
  let text = '';
  try {
    const found = read(doc, url);
    Object.assign(run, { ms: found.ms, reason: found.reason });
    text = found.text;
  } catch (error) {
    Object.assign(run, { ms: performance.now() - start, thrown: String(error).slice(0, 200) });
  }
  run.changes = observer.takeRecords().length;
  observer.disconnect();
  if (breaker.keeps) {
    const whole = read(new DOMParser().parseFromString(html, 'text/html'), url).text;
    const { f1, precision } = scoresOf([matchText(whole, text)]);
    if (whole !== '') Object.assign(run, { f1, precision });
  }
  return run;
}
