import { useRef, useState } from 'preact/hooks';
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
}

/**
 * Two sources side by side, or one above the other where the panel is narrow; their differences are marked, and a
 * button leads from one to the next.
 */
export function CompareTwo({ texts, pair, differences, onChange }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(-1);
  const choose = (side: 0 | 1, number: number) => {
    setAt(-1);
    onChange(side === 0 ? [number, pair[1]] : [pair[0], number]);
  };
  // Only what both have a value for can be looked at side by side.
  const between = differences.filter(({ values }) =>
    pair.every((number) => values.some(({ citations }) => citations.some(([source]) => source === number))),
  );
  const next = () => {
    const place = (at + 1) % between.length;
    setAt(place);
    for (const mark of box.current?.querySelectorAll(`mark[data-difference="${place}"]`) ?? [])
      mark.scrollIntoView({ block: 'nearest' });
  };
  return (
    <section class="compare" aria-labelledby="compare-title">
      <div class="part-head">
        <h3 id="compare-title">{t('cov_compareTitle')}</h3>
        {between.length > 0 && (
          <button type="button" class="small" data-action="next-difference" onClick={next}>
            {t('compare_next')}
          </button>
        )}
      </div>
      <p class="coverage-note" role="status">
        {between.length === 0
          ? t('compare_nothingBetween')
          : at >= 0
            ? t('compare_at', i18n.number(at + 1), i18n.number(between.length), between[at]?.about ?? '')
            : ''}
      </p>
      <div class="compare-texts" ref={box}>
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
                  <p key={passage.n}>
                    {marked(passage.text, valuesAt(differences, text.number, passage.n), (word) => ({
                      'data-difference': between.findIndex(({ values }) => values.some((one) => one.text === word)),
                      'data-current': between[at]?.values.some((one) => one.text === word) ?? false,
                    }))}
                  </p>
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
