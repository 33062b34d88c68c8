import type { ComponentChildren } from 'preact';
import type { Hit } from '../../utils/core/library/query/hit';
import type { LangTag } from '../../utils/core/text/lang-tag';

/** A text with some stretches of it marked, given in order. */
export function Marked({ text, marks }: Pick<Hit, 'text' | 'marks'>) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end] of marks) {
    parts.push(text.slice(at, start), <mark key={start}>{text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

/** The sentence of a hit. Its line is there before it has been read: the list does not shift. */
export function HitText({ hit, lang }: { hit: Hit | null; lang: LangTag | null }) {
  return (
    <p class="library-hit" lang={hit?.field === 'passage' ? (lang ?? undefined) : undefined} dir="auto">
      {hit ? <Marked {...hit} /> : '\u00a0'}
    </p>
  );
}
