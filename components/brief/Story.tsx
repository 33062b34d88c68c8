import { useId, useState } from 'preact/hooks';
import type { Brief, Statement } from '../../utils/core/brief/types';
import type { Coverage } from '../../utils/core/coverage/types';
import { paragraphs } from '../../utils/core/shown/shown';
import type { SourceText } from '../../utils/core/shown/source-texts';
import type { LangTag } from '../../utils/core/text/lang-tag';
import { useI18n } from '../shared/i18n';
import { useReading } from './reading';
import { Statements } from './Statements';

interface Props {
  brief: Brief;
  coverage: Coverage | null;
  texts: ReadonlyMap<number, SourceText>;
  lang: LangTag | undefined;
}

type From = 'all' | 'article';

/** One story at a time: from all sources once that is written, or from this article; a switch leads to the other. */
export function Story({ brief, coverage, texts, lang }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { spoken } = useReading();
  const id = useId();
  const [chosen, setChosen] = useState<From>('all');
  const across = coverage?.story ?? [];
  // What is read aloud is the story of this article.
  const from: From = across.length === 0 || spoken !== null ? 'article' : chosen;
  const paragraphsOf = (story: readonly Statement[]) =>
    paragraphs(story).map((statements) => (
      <Statements key={statements[0]?.text} texts={texts} lang={lang} class="story-paragraph" statements={statements} />
    ));
  return (
    <section class="story-part" aria-labelledby={`${id}-title`}>
      <div class="part-head">
        <h2 id={`${id}-title`}>{t('story')}</h2>
        {across.length > 0 && (
          <fieldset class="switch">
            <legend class="heard">{t('story_from')}</legend>
            {(['all', 'article'] as const).map((one) => (
              <label key={one} class="switch-choice">
                <input type="radio" name={id} checked={from === one} onChange={() => setChosen(one)} />
                {one === 'all' ? i18n.plural('story_all', texts.size) : t('story_article')}
              </label>
            ))}
          </fieldset>
        )}
      </div>
      {across.length > 0 && (
        <div class="across-story" hidden={from !== 'all'}>
          {paragraphsOf(across)}
        </div>
      )}
      <div class="story" hidden={from !== 'article'}>
        {paragraphsOf(brief.story)}
      </div>
    </section>
  );
}
