import browser from 'webextension-polyfill';
import type { Doubt } from '../../utils/core/article/types';
import type { Run } from '../../utils/core/run/types';
import { FailedNotice } from '../shared/FailedNotice';
import { useI18n } from '../shared/i18n';
import { lazy } from '../shared/lazy';
import { Notice } from '../shared/Notice';
import type { Actions } from './actions';
import { ChangesNotice } from './ChangesNotice';
import { UnreadableNotice } from './UnreadableNotice';

/** Loaded from a file of its own: few briefs fail. */
const TryAnother = lazy(() => import('./TryAnother').then((file) => file.TryAnother));

/** Fewest words of a selection that can be briefed. */
const FEWEST_SELECTED_WORDS = 40;
/** Confidence below which a notice says that the text may not be the whole story. */
const DOUBTFUL_CONFIDENCE = 0.4;

/** The message for a doubt about the text that was found. */
function doubtMessage(doubt: Doubt | null): 'doubtful' | 'doubtful_later' | 'doubtful_short' {
  if (doubt === 'later') return 'doubtful_later';
  return doubt === 'short' ? 'doubtful_short' : 'doubtful';
}

interface Props {
  run: Run;
  host: string;
  actions: Actions;
}

/** What made a run fail, with another try, or one elsewhere. */
function Failed({ run, again }: { run: Run; again(endpoint?: string): void }) {
  if (run.stage !== 'failed' || !run.error) return null;
  return (
    <FailedNotice
      run={run}
      error={run.error}
      retry={() => again(run.endpoint)}
      others={<TryAnother failed={run.endpoint} onTry={again} />}
    />
  );
}

/** All notices about a run, each with what can be done. */
export function RunNotices({ run, host, actions }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const { article } = run;
  const again = (endpoint?: string) => actions.brief({ scope: run.scope, fresh: true, anyway: true, endpoint });
  const againButton = (label: string) => (
    <button type="button" onClick={() => again(run.endpoint)}>
      {label}
    </button>
  );
  return (
    <>
      {run.stage === 'unreadable' && <UnreadableNotice run={run} host={host} actions={actions} />}
      {run.stage === 'notArticle' && (
        <Notice
          title={t('notArticle')}
          actions={
            <button type="button" class="primary" onClick={() => actions.brief({ anyway: true })}>
              {t('briefAnyway')}
            </button>
          }
        >
          <p>{t('notArticle_body')}</p>
        </Notice>
      )}
      <Failed run={run} again={again} />
      {run.stage === 'stopped' && <Notice title={t('stopped')} actions={againButton(t('retry'))} />}
      {run.stage === 'done' && run.brief && !run.brief.complete && (
        <Notice title={t('incomplete')} actions={againButton(t('retry'))} />
      )}
      {run.wrongLang && run.engine && (
        <Notice
          title={t('wrongLang', i18n.language(run.wrongLang), i18n.language(run.engine.outputLang))}
          actions={againButton(t('writeAgain'))}
        />
      )}
      {run.engine?.madeFor && (
        <Notice
          title={t(
            'madeFor',
            run.engine.model ?? t('builtIn_name'),
            i18n.language(run.engine.outputLang),
            i18n.list(run.engine.madeFor.map(i18n.language)),
          )}
          actions={
            <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
              {t('openOptions')}
            </button>
          }
        />
      )}
      <ChangesNotice run={run} />
      {run.keptAt && (
        <Notice
          line
          title={t('keptFrom', i18n.date(new Date(run.keptAt).toISOString()))}
          actions={againButton(t('writeAnew'))}
        />
      )}
      {article && run.stage !== 'notArticle' && run.scope === 'article' && article.confidence < DOUBTFUL_CONFIDENCE && (
        <Notice
          title={i18n.plural(doubtMessage(article.doubt), article.words)}
          actions={
            <>
              {article.doubt === 'later' && againButton(t('readAgain'))}
              <button type="button" onClick={() => actions.brief({ scope: 'page', anyway: true })}>
                {t('briefWholePage')}
              </button>
            </>
          }
        />
      )}
      {article && run.stage !== 'notArticle' && article.confidence >= DOUBTFUL_CONFIDENCE && article.leftOut && (
        <Notice
          title={i18n.plural('leftOut', article.leftOut)}
          actions={
            <button type="button" onClick={() => actions.brief({ scope: 'whole', fresh: true, anyway: true })}>
              {t('briefWhole')}
            </button>
          }
        />
      )}
      {run.scope === 'article' && run.selectionWords >= FEWEST_SELECTED_WORDS && (
        <Notice
          title={i18n.plural('selection', run.selectionWords)}
          actions={
            <button type="button" onClick={() => actions.brief({ scope: 'selection', anyway: true })}>
              {t('briefSelection')}
            </button>
          }
        />
      )}
    </>
  );
}
