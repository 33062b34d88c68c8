import { countsOf, independentText } from '../../utils/export/counts';
import { engineLabel } from '../../utils/export/document';
import { paragraphs, shownBrief } from '../../utils/export/shown';
import { sourceTexts } from '../../utils/export/source-texts';
import { ended } from '../../utils/runs/reduce';
import type { Run } from '../../utils/runs/types';
import { Coverage } from '../coverage/Coverage';
import { Differences } from '../coverage/Differences';
import { Leads } from '../coverage/Leads';
import type { CoverageActions } from '../coverage/use-coverage';
import { useI18n } from '../shared/i18n';
import { SourceList } from '../sources/SourceList';
import { Across } from './Across';
import { AiContext } from './AiContext';
import { BriefFooter } from './BriefFooter';
import { StateLine } from './StateLine';
import { Statements } from './Statements';

/** The brief of a run, as far as it has come: never empty once the article has been read. */
export function BriefView({ run, coverage: actions }: { run: Run; coverage: CoverageActions }) {
  const i18n = useI18n();
  const brief = shownBrief(run);
  const { article, coverage } = run;
  if (!article || !brief) return null;
  // 'und' is what engines say where nobody can tell: no language is better than a false one.
  const lang = brief.lang === 'und' ? undefined : brief.lang;
  const texts = sourceTexts(run);
  const common = { texts, lang };
  const compared = coverage !== null && coverage.agree.length + coverage.differ.length + coverage.single.length > 0;
  return (
    <article class="brief" data-ended={ended(run)}>
      <StateLine run={run} />
      <p class="kicker">
        <span lang={lang} dir="auto">
          {brief.category}
        </span>
        <a href="#coverage-title">{independentText(countsOf(run), i18n)}</a>
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
        {coverage && <Across coverage={coverage} texts={texts} lang={lang} />}
        {brief.context.length > 0 && <AiContext statements={brief.context} lang={lang} />}
      </div>
      {coverage && !compared && texts.size > 1 && (
        <section class="side-by-side" aria-labelledby="side-by-side-title">
          <h2 id="side-by-side-title">{i18n.t('cov_saySources')}</h2>
          <Differences differences={coverage.differences} texts={texts} />
          <Leads leads={coverage.leads ?? []} texts={texts} />
        </section>
      )}
      <Coverage run={run} texts={texts} actions={actions} />
      <SourceList article={article} texts={texts} />
      <BriefFooter run={run} />
    </article>
  );
}
