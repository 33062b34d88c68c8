import type { Article } from '../../utils/core/article/types';
import type { Brief } from '../../utils/core/brief/types';
import { ended } from '../../utils/core/run/reduce';
import type { SourceText } from '../../utils/core/shown/source-texts';
import type { LangTag } from '../../utils/core/text/lang-tag';
import { BriefHead } from '../brief/BriefHead';
import { type OriginChoice, OriginFilter } from '../brief/OriginFilter';
import type { Rewrites } from '../brief/reading';
import { StateLine } from '../brief/StateLine';
import { Statements } from '../brief/Statements';
import { Story } from '../brief/Story';
import { useI18n } from '../shared/i18n';
import { lazy } from '../shared/lazy';
import { useSettings } from '../shared/use-settings';
import type { BriefViewProps } from './brief-view-props';

interface Props extends BriefViewProps {
  brief: Brief;
  article: Article;
  texts: ReadonlyMap<number, SourceText>;
  lang: LangTag | undefined;
  rewrites: Rewrites;
  /** Who wrote the brief, in words. */
  engine: string;
  /** Statements that were not found in the sources, and whether these are shown although the reader folds such away. */
  warned: number;
  unfolded: boolean;
  onUnfold(): void;
  /** The origin whose statements alone are shown. */
  chosen: OriginChoice;
  /** The number of these. */
  shown: number;
  onChoose(origin: OriginChoice): void;
}

const RereadOffer = lazy(() => import('../brief/RereadOffer').then((file) => file.RereadOffer));
const RewriteOffer = lazy(() => import('../brief/RewriteOffer').then((file) => file.RewriteOffer));
const AiContext = lazy(() => import('../brief/AiContext').then((file) => file.AiContext));
const BriefFooter = lazy(() => import('../brief/BriefFooter').then((file) => file.BriefFooter));
const ReportStrip = lazy(() => import('../coverage/ReportStrip').then((file) => file.ReportStrip));

/** The first part: the brief itself. */
export function BriefPart(props: Props) {
  const { run, brief, article, texts, lang, chosen, rewrites, warned } = props;
  const i18n = useI18n();
  const { settings } = useSettings();
  const isWritten = run.brief === brief;
  const common = { texts, lang };
  return (
    <article class="brief" data-ended={ended(run)}>
      <StateLine run={run} engine={props.engine}>
        <OriginFilter run={run} chosen={chosen} onChoose={props.onChoose} />
      </StateLine>
      {chosen !== 'all' && (
        <p class="folded">
          {i18n.t('shares_only', i18n.t(`shares_${chosen}`, i18n.number(props.shown)))}{' '}
          <button type="button" class="plain" data-action="show-all" onClick={() => props.onChoose('all')}>
            {i18n.t('shares_showAll')}
          </button>
        </p>
      )}
      <BriefHead run={run} article={article} brief={brief} lang={lang} spoken={props.spoken} />
      {brief.standfirst.length > 0 && <Statements {...common} class="standfirst" statements={brief.standfirst} />}
      <ReportStrip run={run} texts={texts} actions={props.coverage} />
      {settings.hideNotFound && warned > 0 && (
        <p class="folded">
          {i18n.plural('folded', warned)}{' '}
          <button type="button" class="plain" onClick={props.onUnfold}>
            {props.unfolded ? i18n.t('folded_hide') : i18n.t('folded_show')}
          </button>
        </p>
      )}
      {isWritten && (run.rewriting || rewrites.may.length > 1) && (
        <RewriteOffer run={run} rewrites={rewrites} onStop={props.onStop} />
      )}
      {isWritten && run.rereading && (
        <RereadOffer run={run} rereading={run.rereading} onReread={props.onReread} onStop={props.onStop} />
      )}
      <Story brief={brief} coverage={run.coverage} {...common} />
      {brief.context.length > 0 && (chosen === 'all' || chosen === 'ai') && (
        <AiContext
          statements={brief.context}
          lang={lang}
          lookingUp={run.lookingUp}
          onLookUp={ended(run) ? props.onLookUp : null}
        />
      )}
      <BriefFooter run={run} />
    </article>
  );
}
