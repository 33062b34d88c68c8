import { fold } from '../../text/fold';
import type { Reading } from '../types';

/** The words of the form, and those that models put in their place when they answer in another language; folded. */
const WORDS: Readonly<Record<Reading['verdict'], readonly string[]>> = {
  says: ['says', 'say', 'said', 'dit', 'disent', 'sagt', 'dice', 'dicen', 'diz', 'zegt'],
  partly: [
    ...['partly', 'partially', 'partial', 'part', 'partiellement', 'partiel', 'en partie', 'teilweise', 'teils'],
    ...['en parte', 'parcialmente', 'parcial', 'in parte', 'parzialmente', 'em parte', 'deels', 'gedeeltelijk'],
  ],
  contradicts: [
    ...['contradicts', 'contradict', 'contradicted', 'contradiction', 'contredit', 'contredisent', 'widerspricht'],
    ...['contradice', 'contradicen', 'contraddice', 'contradiz', 'spreekt tegen'],
  ],
  silent: [
    ...['silent', 'silence', 'muet', 'muette', 'muets', 'silencieux', 'se tait', 'se taisent', 'schweigt', 'stumm'],
    ...['calla', 'callan', 'silencio', 'silencioso', 'tace', 'silente', 'cala', 'silencia', 'zwijgt'],
  ],
};

const VERDICTS: ReadonlyMap<string, Reading['verdict']> = new Map(
  (['says', 'partly', 'contradicts', 'silent'] as const).flatMap((verdict) =>
    WORDS[verdict].map((word) => [word, verdict] as const),
  ),
);

/** A name that models put before the last word of a line, in any language: "Verdict: SAYS", "**Urteil:** SAGT". */
const LABEL = /^[\p{L}\s]{2,20}[:：]\s*/u;
/** An explanation after it: "SAYS (all of it)", "SILENT. Nothing is said of the matter." */
const AFTER = /^([\p{L}\s]{3,20}?)\s*(?:[(.,;:–—-].*)$/u;

/** The verdict that a field of a line consists of; null for any other field. */
export function verdictOf(field: string): Reading['verdict'] | null {
  const bare = fold(
    field
      .replace(/[*_`"'“”«»[\]<>#]/gu, ' ')
      .trim()
      .replace(LABEL, ''),
  )
    .trim()
    .toLowerCase();
  if (bare.length > 300) return null;
  return VERDICTS.get(bare.replace(/[.!]$/, '')) ?? VERDICTS.get(AFTER.exec(bare)?.[1]?.trim() ?? '') ?? null;
}

/** Words for "nothing differs"; folded. */
const NOTHING = new Set(
  [
    ...['', 'none', 'no', 'nothing', 'n/a', 'na', 'null', 'nil', 'no difference', 'no differences', 'not applicable'],
    ...['aucune', 'aucun', 'aucune difference', 'rien', 'neant', 'non', 'keine', 'keiner', 'keines', 'nichts', 'kein'],
    ...['kein unterschied', 'ninguna', 'ninguno', 'nada', 'ninguna diferencia', 'nessuna', 'nessuno', 'niente'],
    ...['nenhuma', 'nenhum', 'geen', 'niets'],
  ].map(fold),
);

/** True where the words after DIFFERS say that nothing does. */
export function saysNothing(differs: string): boolean {
  return NOTHING.has(
    fold(differs)
      .toLowerCase()
      .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, ''),
  );
}
