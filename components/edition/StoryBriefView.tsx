import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Run } from '../../utils/core/run/types';
import type { StoryBrief } from '../../utils/platform/messages/edition';
import { send } from '../../utils/platform/messages/send';
import { KeptBriefText } from '../library/KeptBriefText';
import { hashOf } from '../library/place';
import { ExportMenu } from '../panel/ExportMenu';
import { FailedNotice } from '../shared/FailedNotice';
import { useI18n } from '../shared/i18n';
import { StoryBeside } from './StoryBeside';

/** The state of a brief: it is being read, could not be made, or is of a story that is not kept any more (`gone`). */
type State = { kind: 'reading' | 'failed' | 'gone' } | { kind: 'made'; brief: StoryBrief };

/**
 * A story's brief, in place: key sentences once the reports are there, then what the engine that is set up has written.
 * Sites are only asked that the reader has allowed; the others are offered.
 */
export function StoryBriefView({ id }: { id: string }) {
  const { t } = useI18n();
  const { state, load } = useStoryBrief(id);
  const made = state.kind === 'made' ? state.brief : null;
  return (
    <div class="story-brief" data-brief={state.kind} aria-busy={state.kind === 'reading' || made?.writer !== null}>
      <p role="status" class={state.kind === 'made' && !made?.writer ? 'visually-hidden' : 'hint'}>
        {state.kind === 'reading' && t('edition_reading')}
        {state.kind === 'failed' && t('edition_brief_failed')}
        {state.kind === 'gone' && t('edition_brief_gone')}
        {made?.writer && t('edition_brief_writing', made.writer)}
      </p>
      {made && (
        <StoryBeside brief={made}>
          {made.run ? <Written run={made.run} retry={load} /> : <p>{t('edition_brief_none')}</p>}
        </StoryBeside>
      )}
    </div>
  );
}

const NO_TIMINGS = () => ({ firstContentMs: null, firstStatementMs: null, doneMs: null });

function Written({ run, retry }: { run: Run; retry(): void }) {
  const { t } = useI18n();
  const kept = run.key !== '' && run.error === null && !run.notKept && !run.private;
  return (
    <>
      {run.error && <FailedNotice run={run} error={run.error} retry={retry} />}
      {run.notKept && <p class="hint">{t('library_full')}</p>}
      <KeptBriefText run={run} named />
      <p class="story-take">
        <ExportMenu run={run} timings={NO_TIMINGS} />
        {kept && <a href={`/library.html${hashOf({ brief: run.key, search: '' })}`}>{t('edition_inLibrary')}</a>}
      </p>
    </>
  );
}

/** Returns a story's brief as it comes: read, then written; `load` begins again. */
function useStoryBrief(id: string) {
  const [state, setState] = useState<State>({ kind: 'reading' });
  const [tries, setTries] = useState(0);
  const load = () => setTries((count) => count + 1);
  useEffect(() => {
    let isShown = true;
    const show = (next: State) => {
      if (isShown) setState(next);
    };
    async function read(): Promise<void> {
      show({ kind: 'reading' });
      const isPrivate = browser.extension.inIncognitoContext === true;
      const brief = await send({ type: 'storyBrief', id, private: isPrivate });
      if (!brief) return show({ kind: 'gone' });
      show({ kind: 'made', brief });
      if (!(brief.writer && isShown)) return;
      const run = await send({ type: 'writeStory', id }).catch(() => null);
      show({ kind: 'made', brief: { ...brief, writer: null, run: run ?? brief.run } });
    }
    void read().catch(() => show({ kind: 'failed' }));
    return () => {
      isShown = false;
    };
  }, [id, tries]);
  useEffect(() => {
    browser.permissions.onAdded.addListener(load);
    return () => browser.permissions.onAdded.removeListener(load);
  }, []);
  return { state, load };
}
