import type { Statement } from '../../utils/core/brief/types';
import type { Coverage } from '../../utils/core/coverage/types';
import { paragraphs } from '../../utils/core/shown/shown';
import type { SourceText } from '../../utils/core/shown/source-texts';
import type { LangTag } from '../../utils/core/text/lang-tag';
import { useI18n } from '../shared/i18n';
import { Statements } from './Statements';

interface Props {
  coverage: Coverage;
  texts: ReadonlyMap<number, SourceText>;
  lang: LangTag | undefined;
}

/**
 * A model's comparison of the sources: a story from all of them, where they agree and differ, and what only one says.
 */
export function Across({ coverage, texts, lang }: Props) {
  const { t } = useI18n();
  const { story, agree, differ, single } = coverage;
  const said = [
    { sign: t('cov_agree'), list: agree, name: 'agree' },
    { sign: t('cov_differ'), list: differ, name: 'differ' },
    { sign: t('cov_single'), list: single, name: 'single' },
  ].filter(({ list }) => list.length > 0);
  return (
    <>
      {said.length > 0 && (
        <section class="across" aria-labelledby="across-title">
          <h2 id="across-title">{t('cov_saySources')}</h2>
          {said.map(({ sign, list, name }) => (
            <div key={name} class={`across-${name}`}>
              <h3>{sign}</h3>
              {list.map((statement) => (
                <Statements
                  key={statement.text}
                  texts={texts}
                  lang={lang}
                  class="across-statement"
                  statements={[statement]}
                />
              ))}
            </div>
          ))}
        </section>
      )}
      {story.length > 0 && (
        <section class="across-story" aria-labelledby="across-story-title">
          <h2 id="across-story-title">{t('cov_storyFromAll')}</h2>
          <div class="story">
            {paragraphs(story).map((statements: Statement[]) => (
              <Statements
                key={statements[0]?.text}
                texts={texts}
                lang={lang}
                class="story-paragraph"
                statements={statements}
              />
            ))}
          </div>
        </section>
      )}
    </>
  );
}
