import { engineLabel } from '../../utils/export/document';
import { paragraphs, shownBrief } from '../../utils/export/shown';
import { ended } from '../../utils/runs/reduce';
import type { Run } from '../../utils/runs/types';
import { useI18n } from '../shared/i18n';
import { SourceList } from '../sources/SourceList';
import { AiContext } from './AiContext';
import { BriefFooter } from './BriefFooter';
import { StateLine } from './StateLine';
import { Statements } from './Statements';

/** The brief of a run, as far as it has come: never empty once the article has been read. */
export function BriefView({ run }: { run: Run }) {
  const i18n = useI18n();
  const brief = shownBrief(run);
  const { article } = run;
  if (!article || !brief) return null;
  // 'und' is what engines say where nobody can tell: no language is better than a false one.
  const lang = brief.lang === 'und' ? undefined : brief.lang;
  const common = { passages: article.passages, lang, passageLang: article.lang };
  return (
    <article class="brief" data-ended={ended(run)}>
      <StateLine run={run} />
      <p class="kicker">
        <span lang={lang} dir="auto">
          {brief.category}
        </span>
        <a href="#sources">{i18n.t('sources_thisArticle')}</a>
      </p>
      <h1 lang={lang} dir="auto">
        {brief.headline || article.title}
      </h1>
      <div aria-live="polite" aria-relevant="additions">
        {brief.standfirst.length > 0 && <Statements {...common} class="standfirst" statements={brief.standfirst} />}
        <p class="engine-label">{engineLabel(brief, i18n)}</p>
        <div class="story">
          {paragraphs(brief.story).map((statements) => (
            <Statements key={statements[0]?.text} {...common} class="story-paragraph" statements={statements} />
          ))}
        </div>
        {brief.context.length > 0 && <AiContext statements={brief.context} lang={lang} />}
      </div>
      <SourceList article={article} />
      <BriefFooter run={run} />
    </article>
  );
}
