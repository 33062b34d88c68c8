import { useEffect } from 'preact/hooks';
import { selectedPassages } from '../../utils/core/article/selected-passages';
import type { Run } from '../../utils/core/run/types';
import { askToSend } from '../../utils/platform/consent';
import { type PagePassages, PagePassagesProvider } from '../brief/page-passages';
import { CoverageProgress } from '../coverage/CoverageProgress';
import { coverageActions } from '../coverage/use-coverage';
import { useI18n } from '../shared/i18n';
import { keepFocus } from '../shared/keep-focus';
import { lazy } from '../shared/lazy';
import { useAppearance } from '../shared/use-settings';
import { useSpeech } from '../speech/use-speech';
import type { Actions } from './actions';
import { BriefView } from './BriefView';
import { PanelHead } from './PanelHead';
import { Progress } from './Progress';
import type { PanelStore } from './panel-store';
import { RestingHere } from './RestingHere';
import { RunNotices } from './RunNotices';
import { TabNotice } from './TabNotice';
import { usePanel } from './use-panel';
import { usePart } from './use-part';
import { useTimings } from './use-timings';

const SpeechBar = lazy(() => import('../speech/SpeechBar').then((file) => file.SpeechBar));

/** The whole side panel. */
export function Panel({ store }: { store: PanelStore }) {
  const view = usePanel(store);
  const { ask } = store;
  useAppearance();
  const { t } = useI18n();
  const run: Run | null = view?.run ?? null;
  const timings = useTimings(run);
  const speech = useSpeech(run);
  const part = usePart();
  useEffect(() => keepFocus(document), []);
  const closeSpeech = () => {
    // The pressed button disappears with the bar.
    document.querySelector<HTMLElement>('[data-action="speech"]')?.focus();
    speech.close();
  };
  const actions: Actions = {
    brief: ({ scope = 'article', fresh = false, anyway = false, endpoint } = {}) => {
      const at = endpoint === undefined ? {} : { endpoint };
      if (view) ask({ type: 'brief', tabId: view.tabId, scope, fresh, anyway, clickedAt: Date.now(), ...at });
    },
    stop: () => {
      if (run) ask({ type: 'stop', runId: run.id });
    },
    allowAgain: (host) => {
      if (view) ask({ type: 'allowSite', tabId: view.tabId, host, clickedAt: Date.now() });
    },
  };
  const coverage = coverageActions(run?.tabId ?? 0, run?.id ?? '', ask);
  const selected = selectedPassages(view?.selected ?? '', run?.article?.passages ?? []);
  const passages: PagePassages = {
    show: (passage, sentence) => {
      if (view) ask({ type: 'showPassage', tabId: view.tabId, passage, ...(sentence && { sentence }) });
    },
    shown: view?.shown ?? null,
    selected: new Set(selected),
  };
  return (
    <>
      <PanelHead run={run} hasHeadline={part.wide || part.chosen === 'brief'} timings={timings} speech={speech} />
      {run && speech.open && <SpeechBar key={run.id} run={run} onSpoken={speech.onSpoken} onClose={closeSpeech} />}
      <main aria-label={t('brief')} data-run={run?.id}>
        {view && !run && <TabNotice view={view} actions={actions} />}
        {run && (
          <>
            <Progress run={run} onStop={actions.stop} />
            <CoverageProgress coverage={run.coverage} onStop={coverage.stop} />
            <RunNotices run={run} host={view?.host ?? ''} actions={actions} />
            {run.stage !== 'notArticle' && (
              <PagePassagesProvider value={passages}>
                <RestingHere run={run} selected={passages.selected} />
                <BriefView
                  run={run}
                  part={part}
                  coverage={coverage}
                  onLookUp={() =>
                    void askToSend('searchTerms').then((may) => may && ask({ type: 'verifyContext', tabId: run.tabId }))
                  }
                  questions={{
                    ask: (question) => ask({ type: 'ask', tabId: run.tabId, question }),
                    stop: () => ask({ type: 'stopQuestion', runId: run.id }),
                  }}
                  spoken={speech.spoken}
                  onRewrite={(texts) => ask({ type: 'rewrite', tabId: run.tabId, texts: [...texts] })}
                  onReread={({ anyway }) => ask({ type: 'reread', tabId: run.tabId, anyway })}
                  onStop={actions.stop}
                  onFlag={({ text }, flag) => ask({ type: 'flag', tabId: run.tabId, text, flag })}
                />
              </PagePassagesProvider>
            )}
          </>
        )}
      </main>
    </>
  );
}
