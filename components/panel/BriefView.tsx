import { useState } from 'preact/hooks';
import type { Statement } from '../../utils/core/brief/types';
import { ended } from '../../utils/core/run/reduce';
import type { Run } from '../../utils/core/run/types';
import { isWordForWord, sharesOf } from '../../utils/core/shown/shares';
import { paragraphs, shownBrief } from '../../utils/core/shown/shown';
import { sourceTexts } from '../../utils/core/shown/source-texts';
import { engineLabel } from '../../utils/core/shown/writer';
import type { AskActions } from '../ask/Ask';
import { Across } from '../brief/Across';
import { AiContext } from '../brief/AiContext';
import { BriefFooter } from '../brief/BriefFooter';
import { BriefHead } from '../brief/BriefHead';
import { type OriginChoice, OriginFilter } from '../brief/OriginFilter';
import { RewriteOffer } from '../brief/RewriteOffer';
import { ReadingProvider } from '../brief/reading';
import { rewritesOf } from '../brief/rewrites';
import { StateLine } from '../brief/StateLine';
import { Statements } from '../brief/Statements';
import { Coverage } from '../coverage/Coverage';
import { SideBySide } from '../coverage/SideBySide';
import type { CoverageActions } from '../coverage/use-coverage';
import { useI18n } from '../shared/i18n';
import { lazy } from '../shared/lazy';
import { useSettings } from '../shared/use-settings';
import { SourceList } from '../sources/SourceList';

interface Props {
  run: Run;
  coverage: CoverageActions;
  /** Looks the AI context up. */
  onLookUp(): void;
  onFlag(statement: Statement, flag: string): void;
  questions: AskActions;
  /** The sentence that is being read aloud; null for none. */
  spoken: string | null;
  /** Has the statements with these texts rewritten. */
  onRewrite(texts: readonly string[]): void;
  /** Has statements read a second time; `anyway` also by a model that did not see what was spoiled. */
  onReread(how: { anyway: boolean }): void;
  onStop(): void;
}

const BesideSources = lazy(() => import('../brief/Beside').then((file) => file.Beside));
const RereadOffer = lazy(() => import('../brief/RereadOffer').then((file) => file.RereadOffer));
const Ask = lazy(() => import('../ask/Ask').then((file) => file.Ask));

/** The brief of a run, as far as it has come: never empty once the article has been read. */
export function BriefView(props: Props) {
  const { run, coverage: actions, onLookUp, onFlag, onRewrite, onReread, onStop, questions, spoken } = props;
  const i18n = useI18n();
  const { settings } = useSettings();
  const [origin, setOrigin] = useState<OriginChoice>('all');
  const [unfolded, setUnfolded] = useState(false);
  const brief = shownBrief(run);
  const { article, coverage } = run;
  if (!article || !brief) return null;
  // 'und' is what engines say where nobody can tell: no language is better than a false one.
  const lang = brief.lang === 'und' ? undefined : brief.lang;
  const texts = sourceTexts(run);
  const common = { texts, lang };
  const { byVerdict, origins } = sharesOf(run);
  const warned = byVerdict.notFound + byVerdict.figureNotFound;
  // A rewritten brief may have no statements of the chosen origin.
  const chosen = origin !== 'all' && origins[origin] === 0 ? 'all' : origin;
  // A sentence that was copied is its own evidence.
  const reread = [...brief.standfirst, ...brief.story].filter(
    ({ check }) => check?.evidence && check.verdict !== 'verbatim',
  );
  const rewrites = rewritesOf(run, brief, onRewrite);
  const reading = {
    origin: chosen,
    hideNotFound: settings.hideNotFound && !unfolded,
    tiers: !isWordForWord(byVerdict),
    onFlag,
    rewrites,
    spoken,
  };
  return (
    <ReadingProvider value={reading}>
      <article class="brief" data-ended={ended(run)}>
        <StateLine run={run} />
        <BriefHead run={run} article={article} brief={brief} lang={lang} spoken={spoken} />
        <div aria-live="polite" aria-relevant="additions">
          {brief.standfirst.length > 0 && <Statements {...common} class="standfirst" statements={brief.standfirst} />}
          <p class="engine-label">{engineLabel(brief, i18n)}</p>
          <OriginFilter run={run} chosen={chosen} onChoose={setOrigin} />
          {settings.hideNotFound && warned > 0 && (
            <p class="folded">
              {i18n.plural('folded', warned)}{' '}
              <button type="button" class="plain" onClick={() => setUnfolded(!unfolded)}>
                {unfolded ? i18n.t('folded_hide') : i18n.t('folded_show')}
              </button>
            </p>
          )}
          {run.brief === brief && <RewriteOffer run={run} rewrites={rewrites} onStop={onStop} />}
          {run.brief === brief && run.rereading && (
            <RereadOffer run={run} rereading={run.rereading} onReread={onReread} onStop={onStop} />
          )}
          <div class="story">
            {paragraphs(brief.story).map((statements) => (
              <Statements key={statements[0]?.text} {...common} class="story-paragraph" statements={statements} />
            ))}
          </div>
          {coverage && <Across coverage={coverage} texts={texts} lang={lang} />}
          {brief.context.length > 0 && (chosen === 'all' || chosen === 'ai') && (
            <AiContext
              statements={brief.context}
              lang={lang}
              lookingUp={run.lookingUp}
              onLookUp={ended(run) ? onLookUp : null}
            />
          )}
        </div>
        {coverage && <SideBySide coverage={coverage} texts={texts} />}
        {(ended(run) || run.questions.length > 0) && <Ask run={run} texts={texts} actions={questions} />}
        <Coverage run={run} texts={texts} actions={actions} />
        <SourceList article={article} texts={texts} covered={coverage !== null} />
        {reread.length > 0 && (
          <details class="beside-all">
            <summary>{i18n.t('beside_title')}</summary>
            <BesideSources statements={reread} {...common} />
          </details>
        )}
        <BriefFooter run={run} />
      </article>
    </ReadingProvider>
  );
}
