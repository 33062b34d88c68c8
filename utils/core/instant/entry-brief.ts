import type { Statement } from '../brief/types';
import type { LangTag } from '../text/lang-tag';
import type { Entry } from './entries';
import { unitsOf } from './units';

/** Most sentences of an entry that are looked at for one that stands by itself. */
const OPENING_SENTENCES = 4;

/**
 * The first sentence of each entry, with its time and head, in the order of the page: one that needs no other where
 * there is one near the opening, else the opening itself beneath its head. Entries without a sentence are left out.
 */
export function entryStatements(
  entries: readonly Entry[],
  { most, lang }: { most: number; lang: LangTag | null },
): Statement[] {
  const statements: Statement[] = [];
  for (const { time, head, passages } of entries) {
    if (statements.length === most) break;
    const fit = unitsOf(passages, lang, head ?? '')
      .filter(({ barred }) => !barred)
      .slice(0, OPENING_SENTENCES);
    const unit = fit.find(({ leans }) => !leans) ?? (head === null ? undefined : fit[0]);
    if (!unit) continue;
    const { text, passage } = unit.candidate;
    const [ownTime, ownHead] = [time ?? unit.time, head ?? unit.head];
    statements.push({
      text,
      origin: 'article',
      citations: [[1, passage]],
      opens: true,
      ...(ownTime !== null && { time: ownTime }),
      ...(ownHead !== null && { head: ownHead }),
    });
  }
  return statements;
}
