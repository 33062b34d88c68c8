import { useEffect, useRef } from 'preact/hooks';
import type { Difference } from '../../utils/core/coverage/types';
import type { SourceText } from '../../utils/core/shown/source-texts';
import { useI18n } from '../shared/i18n';
import { marked } from '../shared/marked';

interface Props {
  texts: ReadonlyMap<number, SourceText>;
  /** Numbers of the two that are compared. */
  pair: readonly [number, number];
  differences: readonly Difference[];
  onChange(pair: [number, number]): void;
  onClose(): void;
}

/** Two sources side by side, or one above the other where the panel is narrow; their differences are marked. */
export function CompareTwo({ texts, pair, differences, onChange, onClose }: Props) {
  const { t } = useI18n();
  const box = useRef<HTMLElement>(null);
  // It may be opened from further down the list, so it is scrolled into view.
  useEffect(() => {
    box.current?.focus({ preventScroll: true });
    // Its top must be visible, with the button that closes it: it may be taller than the panel.
    box.current?.scrollIntoView?.({ block: 'start' });
  }, []);
  const choose = (side: 0 | 1, number: number) => onChange(side === 0 ? [number, pair[1]] : [pair[0], number]);
  return (
    <section class="compare" ref={box} tabIndex={-1} aria-labelledby="compare-title">
      <div class="compare-head">
        <h3 id="compare-title">{t('cov_compareTitle')}</h3>
        <button type="button" class="plain" onClick={onClose}>
          {t('close')}
        </button>
      </div>
      <div class="compare-texts">
        {([0, 1] as const).map((side) => {
          const text = texts.get(pair[side]);
          const labels = { lang: text?.lang ?? undefined, dir: 'auto' as const, 'aria-label': text?.outlet };
          return (
            <div key={side} class="compare-text">
              <select
                aria-label={t(side === 0 ? 'cov_compareFirst' : 'cov_compareSecond')}
                value={pair[side]}
                onChange={(event) => choose(side, Number(event.currentTarget.value))}
              >
                {[...texts.values()].map(({ number, outlet }) => (
                  <option key={number} value={number}>
                    {number} · {outlet}
                  </option>
                ))}
              </select>
              {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reached by keyboard */}
              <section class="compare-passages" tabIndex={0} {...labels}>
                {text?.passages.map((passage) => (
                  <p key={passage.n}>{marked(passage.text, valuesAt(differences, text.number, passage.n))}</p>
                ))}
              </section>
            </div>
          );
        })}
      </div>
    </section>
  );
}

/** The words of a passage in which it differs from others. */
function valuesAt(differences: readonly Difference[], source: number, passage: number): string[] {
  return differences.flatMap(({ values }) =>
    values.filter(({ citations }) => citations.some(([s, p]) => s === source && p === passage)).map(({ text }) => text),
  );
}
