import type { Run } from '../../utils/core/run/types';
import { isWordForWord, sharesOf } from '../../utils/core/shown/shares';
import { shownBrief } from '../../utils/core/shown/shown';
import { sourceTexts } from '../../utils/core/shown/source-texts';
import { engineLabel } from '../../utils/core/shown/writer';
import { Answer } from '../ask/Answer';
import { AiContext } from '../brief/AiContext';
import { BriefFooter } from '../brief/BriefFooter';
import { BriefHead } from '../brief/BriefHead';
import { ReadingProvider } from '../brief/reading';
import { StateLine } from '../brief/StateLine';
import { Statements } from '../brief/Statements';
import { Story } from '../brief/Story';
import { Across } from '../compare/Across';
import { Differences } from '../compare/Differences';
import { useI18n } from '../shared/i18n';
import { KeptSources } from './KeptSources';

const NO_REWRITES = { underWay: [], may: [], ask: () => undefined };

interface Props {
  run: Run;
  /** Each citation names its outlet: no source is that of a page. */
  named?: boolean;
}

/** The brief as the panel shows it, without what would need its page or the network. */
export function KeptBriefText({ run, named = false }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const brief = shownBrief(run);
  const { article, coverage, questions } = run;
  if (!article || !brief) return null;
  const lang = brief.lang === 'und' ? undefined : brief.lang;
  const texts = sourceTexts(run);
  const common = { texts, lang };
  const reading = {
    ...{ origin: 'all' as const, hideNotFound: false, onFlag: null, spoken: null, rewrites: NO_REWRITES },
    tiers: !isWordForWord(sharesOf(run).byVerdict),
    ...{ single: texts.size === 1, named },
  };
  return (
    <ReadingProvider value={reading}>
      <article class="brief" data-ended>
        <StateLine run={run} engine={engineLabel(brief, i18n)} />
        <BriefHead run={run} article={article} brief={brief} lang={lang} spoken={null} />
        {brief.standfirst.length > 0 && <Statements {...common} class="standfirst" statements={brief.standfirst} />}
        <Story brief={brief} coverage={coverage} {...common} />
        {coverage && <Across coverage={coverage} {...common} />}
        {coverage && coverage.differences.length > 0 && (
          <Differences differences={coverage.differences} texts={texts} />
        )}
        {brief.context.length > 0 && (
          <AiContext statements={brief.context} lang={lang} lookingUp={false} onLookUp={null} />
        )}
        {questions.length > 0 && (
          <section class="ask" aria-labelledby="kept-questions">
            <h2 id="kept-questions">{t('ask_title')}</h2>
            <ol class="questions">
              {questions.map((question) => (
                <Answer key={question.at} question={question} texts={texts} run={run} host="" onAgain={null} />
              ))}
            </ol>
          </section>
        )}
        <KeptSources article={article} texts={texts} />
        <BriefFooter run={run} />
      </article>
    </ReadingProvider>
  );
}
