import { useEffect, useRef } from 'preact/hooks';
import type { Statement } from '../../utils/core/brief/types';
import type { SourceText } from '../../utils/core/shown/source-texts';
import { linkTarget } from '../../utils/core/text/link-target';
import { withTextFragment } from '../../utils/core/text/text-fragment';
import { useI18n } from '../shared/i18n';
import { marked } from '../shared/marked';
import { FlagForm } from './FlagForm';
import { usePagePassages } from './page-passages';
import { passageNumber, useReading } from './reading';
import { Findings } from './Verdict';

interface Props {
  id: string;
  text: SourceText;
  /** Its number in the source. */
  passage: number;
  /** The statement whose citation was opened; missing for a citation that stands by itself. */
  statement?: Statement | undefined;
  /** Words to mark in it. */
  words?: readonly string[];
  onClose(): void;
}

/**
 * The passage that a citation names. A passage of the tab's article is marked in its page; where that fails, this says
 * so and offers to open the page at the passage. A passage of another outlet names the outlet, and opens there. Once
 * open it is scrolled into view.
 */
export function OpenPassage({ id, text, passage, statement, words = [], onClose }: Props) {
  const { t } = useI18n();
  const reading = useReading();
  const { shown } = usePagePassages();
  const box = useRef<HTMLElement>(null);
  const { number, outlet, lang, passages } = text;
  const whole = passages[passage - 1]?.text;
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' });
  }, [number, passage]);
  if (whole === undefined) return null;
  const state = number === 1 && shown?.passage === passage ? shown.state : null;
  const missing = state === 'gone' || state === 'hidden' || state === 'noAccess';
  const target = number > 1 || missing ? linkTarget(text.url) : '';
  const evidence = (statement?.check?.evidence ?? [])
    .filter((one) => one.source === number && one.passage === passage)
    .map((one) => one.text);
  return (
    <figure class="passage" id={id} ref={box} tabIndex={-1} aria-labelledby={`${id}-name`}>
      <figcaption>
        <span id={`${id}-name`}>
          {number > 1 && <strong>{outlet} </strong>}
          {t('passage', passageNumber([number, passage], reading))}
        </span>
        <button type="button" class="plain" onClick={onClose}>
          {t('close')}
        </button>
      </figcaption>
      <blockquote lang={lang ?? undefined} dir="auto">
        {marked(whole, [...evidence, ...words])}
      </blockquote>
      {number === 1 && (
        <p class="passage-state" role="status">
          {state ? t(`passageShown_${state}`) : ''}
        </p>
      )}
      {statement?.check && <Findings check={statement.check} />}
      {statement && <FlagForm statement={statement} />}
      {target && (
        <a href={withTextFragment(target, whole)} target="_blank" rel="noreferrer">
          {t('cov_openAtPassage', outlet)}
        </a>
      )}
    </figure>
  );
}
