import type { ComponentChildren } from 'preact';
import type { Hit } from '../../utils/core/library/query/hit';
import type { LangTag } from '../../utils/core/text/lang-tag';

/** A sentence with what was searched for marked. Its line is there before it is: the list does not shift. */
export function HitText({ hit, lang }: { hit: Hit | null; lang: LangTag | null }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const [start, end] of hit?.marks ?? []) {
    parts.push(hit?.text.slice(at, start), <mark key={start}>{hit?.text.slice(start, end)}</mark>);
    at = end;
  }
  return (
    <p class="library-hit" lang={hit?.field === 'passage' ? (lang ?? undefined) : undefined} dir="auto">
      {parts}
      {hit?.text.slice(at) ?? '\u00a0'}
    </p>
  );
}
