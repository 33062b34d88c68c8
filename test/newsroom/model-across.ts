import { firstSentence, type NumberedPassage, passagesOf } from './model-brief.ts';
import type { ChatRequest } from './model-script.ts';

/** Shortest word that counts as shared between passages. */
const SHORTEST = 4;

/** True when a request asks to compare sources. */
export function asksAcross(chat: ChatRequest): boolean {
  return /^AGREE \[/m.test(chat.messages.at(-1)?.content ?? '');
}

function sourceOf({ id }: NumberedPassage): string {
  return id.split('.')[0] ?? '';
}

function wordsOf(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.filter((word) => word.length >= SHORTEST) ?? [],
  );
}

/** Words that both texts have, as a share of the shorter one's. */
function likeness(a: NumberedPassage, b: NumberedPassage): number {
  const [one, two] = [wordsOf(firstSentence(a.text)), wordsOf(firstSentence(b.text))];
  let shared = 0;
  for (const word of one) if (two.has(word)) shared++;
  return shared / Math.max(1, Math.min(one.size, two.size));
}

/** The outlets named in the prompt, by source number. */
function outletsOf(chat: ChatRequest): Map<string, string> {
  const prompt = chat.messages.map(({ content }) => content).join('\n');
  const outlets = new Map(
    [...prompt.matchAll(/^Source (\d{1,3})\nOutlet: (.+)$/gm)].map(([, n = '', name = '']) => [n, name]),
  );
  return outlets.set('1', /<about>[\s\S]*?^Outlet: (.+)$/m.exec(prompt)?.[1] ?? 'The article');
}

/** The figure in a text, such as "4,200 people": its first number of three digits or more, and the word after it. */
function figureOf(text: string): { figure: string; noun: string } | null {
  const match = /(\d[\d,\u00a0\u202f]{2,10})\s(\p{L}{4,20})/u.exec(text);
  return match ? { figure: match[0], noun: (match[2] ?? '').toLowerCase() } : null;
}

/** A plausible comparison in the line format, made from the prompt's own passages; each line cites its passages. */
export function acrossOf(chat: ChatRequest): string {
  const outlets = outletsOf(chat);
  const passages = passagesOf(chat).filter(({ text }) => text.split(' ').length > 5);
  const own = passages.filter((passage) => sourceOf(passage) === '1');
  const others = passages.filter((passage) => sourceOf(passage) !== '1');
  const pairs = own
    .flatMap((one) => others.map((other) => ({ one, other, like: likeness(one, other) })))
    .toSorted((a, b) => b.like - a.like);
  const lines: string[] = [];
  const [closest] = pairs;
  if (closest) lines.push(`AGREE [${closest.one.id}][${closest.other.id}]: ${firstSentence(closest.one.text)}`);
  for (const { one, other } of pairs) {
    const [a, b] = [figureOf(one.text), figureOf(other.text)];
    if (!a || !b || a.noun !== b.noun || a.figure === b.figure) continue;
    const sides = [one, other].map((side) => outlets.get(sourceOf(side)) ?? '');
    lines.push(`DIFFER [${one.id}][${other.id}]: ${sides[0]} says ${a.figure}, ${sides[1]} says ${b.figure}.`);
    break;
  }
  const alone = others
    .map((passage) => ({
      passage,
      like: Math.max(0, ...passages.filter((p) => sourceOf(p) !== sourceOf(passage)).map((p) => likeness(passage, p))),
    }))
    .toSorted((a, b) => a.like - b.like)[0]?.passage;
  if (alone) lines.push(`ONLY [${alone.id}]: ${firstSentence(alone.text)}`);
  lines.push('');
  const seen = new Set<string>();
  for (const passage of passages) {
    if (seen.has(sourceOf(passage))) continue;
    seen.add(sourceOf(passage));
    lines.push(`STORY [${passage.id}]: ${firstSentence(passage.text)}`);
  }
  return [...lines, 'END', ''].join('\n');
}

/** The same, but each line cites a source that does not exist. */
export function acrossOfNobody(chat: ChatRequest): string {
  return acrossOf(chat).replace(/\[\d{1,3}\./g, '[9.');
}

/** The same without citations. */
export function acrossUncited(chat: ChatRequest): string {
  return acrossOf(chat).replace(/ (?:\[[\d.]+\])+:/g, ':');
}
