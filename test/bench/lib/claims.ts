import { type LangTag, langTag } from '../../../utils/core/text/lang-tag';
import { readJsonLineSets } from './jsonl.ts';

/** A statement with a source and a label. */
export interface Claim {
  id: string;
  lang: LangTag | null;
  passages: string[];
  text: string;
  /** The source supports it. */
  right: boolean;
}

/** Sets of labelled claims in a folder, by shape: rows without claim, source or a label of 0 or 1 are left out. */
export function readClaims(folder: string): { name: string; claims: Claim[] }[] {
  return readJsonLineSets(folder)
    .map(({ name, rows }) => ({ name, claims: rows.flatMap(asClaim) }))
    .filter(({ claims }) => claims.length > 0);
}

function asClaim(row: unknown): Claim[] {
  if (typeof row !== 'object' || row === null) return [];
  const { id, lang, source, passages, claim, label } = row as Record<string, unknown>;
  const texts = Array.isArray(passages)
    ? passages.filter((passage) => typeof passage === 'string')
    : typeof source === 'string'
      ? source.split('\n')
      : [];
  if (typeof id !== 'string' || typeof claim !== 'string' || texts.length === 0 || (label !== 0 && label !== 1))
    return [];
  return [
    { id, lang: typeof lang === 'string' ? langTag(lang) : null, passages: texts, text: claim, right: label === 1 },
  ];
}

/** Words that two claims must share for one to be an edit of the other, as a share of all words of both. */
const EDIT = 0.7;

function wordsShared(a: Set<string>, b: Set<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / (a.size + b.size - shared);
}

/** Minimal pairs: claims on one source of which one is supported and the other, nearly the same, is not. */
export function minimalPairs(claims: readonly Claim[]): [right: Claim, wrong: Claim][] {
  const groups = new Map<string, { claim: Claim; words: Set<string> }[]>();
  for (const claim of claims) {
    const source = claim.passages.join('\n');
    const group = groups.get(source) ?? [];
    groups.set(source, group);
    group.push({ claim, words: new Set(claim.text.toLowerCase().match(/[\p{L}\p{N}]+/gu)) });
  }
  return [...groups.values()].flatMap((group) =>
    group
      .filter(({ claim }) => claim.right)
      .flatMap((one) =>
        group
          .filter((other) => !other.claim.right && wordsShared(one.words, other.words) >= EDIT)
          .map((other): [Claim, Claim] => [one.claim, other.claim]),
      ),
  );
}
