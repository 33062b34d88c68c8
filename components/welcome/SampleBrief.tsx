import { useEffect, useState } from 'preact/hooks';
import type { Statement } from '../../utils/core/brief/types';
import type { SampleBrief as Brief, SampleText } from '../../utils/platform/messages/sample';
import { send } from '../../utils/platform/messages/send';
import { useI18n } from '../shared/i18n';
import german from './samples/de.json';
import english from './samples/en.json';
import spanish from './samples/es.json';
import french from './samples/fr.json';

/** The invented article in each language of the interface. */
const SAMPLES = { en: english, fr: french, de: german, es: spanish } as const;
const isSampled = (lang: string): lang is keyof typeof SAMPLES => Object.hasOwn(SAMPLES, lang);

/** An invented article, briefed here and now by the engine that briefs every article; a number shows its passage. */
export function SampleBrief() {
  const { t, lang } = useI18n();
  const [sample] = useState<SampleText>(() => {
    const [language = ''] = lang.split('-');
    const known = isSampled(language) ? language : 'en';
    return { ...SAMPLES[known], lang: known };
  });
  const [brief, setBrief] = useState<Brief | null>(null);
  useEffect(() => void send({ type: 'sampleBrief', text: sample }).then(setBrief, () => undefined), [sample]);
  const [open, setOpen] = useState<number | null>(null);
  const sentences = (list: readonly Statement[]) =>
    list.map(({ text, citations: [[, passage] = [1, 1]] }) => (
      <span key={text}>
        {text}{' '}
        <button
          type="button"
          class="citation"
          aria-pressed={open === passage}
          aria-label={t('sample_cite', passage, text)}
          onClick={() => setOpen(open === passage ? null : passage)}
        >
          {passage}
        </button>{' '}
      </span>
    ));
  if (!brief) return null;
  return (
    <div class="sample" lang={sample.lang}>
      <section class="sample-brief" aria-labelledby="sample-brief">
        <h3 id="sample-brief">{t('sample_brief')}</h3>
        <p class="sample-headline">{brief.headline}</p>
        <p class="sample-standfirst">{sentences(brief.standfirst)}</p>
        <p>{sentences(brief.story)}</p>
        <p class="hint">{t('sample_note')}</p>
      </section>
      <section class="sample-article" aria-labelledby="sample-article">
        <h3 id="sample-article">{t('sample_article', sample.outlet)}</h3>
        <ol>
          {sample.passages.map((text, at) => (
            <li key={text} class={open === at + 1 ? 'shown' : undefined}>
              {open === at + 1 ? <mark>{text}</mark> : text}
            </li>
          ))}
        </ol>
      </section>
      <p role="status" class="unseen">
        {open === null ? '' : (sample.passages[open - 1] ?? '')}
      </p>
    </div>
  );
}
