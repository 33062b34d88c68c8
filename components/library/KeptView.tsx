import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryRow, Marks } from '../../utils/core/library/types';
import { runOf } from '../../utils/core/run/from-kept';
import type { KeptBrief } from '../../utils/core/run/kept';
import { linkTarget } from '../../utils/core/text/link-target';
import { useI18n } from '../shared/i18n';
import { isTyping } from '../shared/is-typing';
import { Notice } from '../shared/Notice';
import { CheckChanges } from './CheckChanges';
import { localDay } from './day-words';
import { ExportOne } from './ExportOne';
import { KeptBriefText } from './KeptBriefText';
import type { LibraryStore } from './library-store';
import { MarksForm } from './MarksForm';
import { useHighlights } from './use-highlights';
import { openArticle } from './use-page-keys';

interface Props {
  store: LibraryStore;
  briefKey: string;
  shortcuts: boolean;
  onBack(): void;
}

type Loaded = { kept: KeptBrief; row: LibraryRow } | 'missing' | 'failed' | null;

/** A kept brief full page, read from storage: as it was, with the reader's marks. */
export function KeptView({ store, briefKey, shortcuts, onBack }: Props) {
  const i18n = useI18n();
  const { t } = i18n;
  const [loaded, setLoaded] = useState<Loaded>(null);
  const [problem, setProblem] = useState(false);
  const text = useRef<HTMLElement>(null);
  useEffect(() => {
    void Promise.all([store.shelf.brief(briefKey), store.shelf.row(briefKey)]).then(
      ([kept, row]) => setLoaded(kept && row ? { kept, row } : 'missing'),
      () => setLoaded('failed'),
    );
  }, [store, briefKey]);
  const there = loaded !== null && typeof loaded === 'object' ? loaded : null;
  const row = there?.row ?? null;
  useEffect(() => {
    if (row) document.title = row.title;
  }, [row]);
  const mark = async (change: Partial<Marks>) => {
    try {
      const next = await store.shelf.mark(briefKey, change);
      setLoaded((now) => (now !== null && typeof now === 'object' && next ? { ...now, row: next } : now));
      setProblem(false);
    } catch {
      setProblem(true);
    }
  };
  useHighlights(text, row?.highlights ?? []);
  const remove = async () => {
    await store.shelf.remove(briefKey);
    onBack();
  };
  useKeptKeys({ on: shortcuts, row, onBack, onSave: () => row && void mark({ saved: !row.saved }) });
  const run = useMemo(() => there && runOf(there.kept), [there?.kept]);

  return (
    <div class="library">
      <header class="library-head">
        <button type="button" class="plain" data-action="back" onClick={onBack}>
          {t('library_back')}
        </button>
        {there && <span class="library-badge">{t('library_keptOn', i18n.date(localDay(there.kept.savedAt)))}</span>}
      </header>
      <main ref={text}>
        {loaded === 'missing' && <Notice tone="warning" title={t('library_missing')} />}
        {loaded === 'failed' && <Notice tone="warning" title={t('kept_failed')} />}
        {problem && <Notice tone="warning" title={t('library_full')} />}
        {there && run && row && (
          <>
            <p class="buttons library-buttons">
              <button type="button" aria-pressed={row.saved} onClick={() => void mark({ saved: !row.saved })}>
                {t(row.saved ? 'library_saved' : 'library_save')}
              </button>
              <ArticleLink url={there.kept.article.url} />
              <ExportOne kept={there.kept} row={row} />
              <button type="button" onClick={() => window.print()}>
                {t('print')}
              </button>
              <button type="button" class="danger" onClick={() => void remove().catch(() => setProblem(true))}>
                {t('remove')}
              </button>
            </p>
            <CheckChanges kept={there.kept} />
            <KeptBriefText run={run} />
            <MarksForm row={row} text={text} onMark={(change) => void mark(change)} />
          </>
        )}
      </main>
    </div>
  );
}

function ArticleLink({ url }: { url: string }) {
  const { t } = useI18n();
  const target = linkTarget(url);
  return target ? (
    <a class="library-open" href={target} target="_blank" rel="noreferrer">
      {t('library_openArticle')}
    </a>
  ) : null;
}

interface Keys {
  on: boolean;
  row: LibraryRow | null;
  onBack(): void;
  onSave(): void;
}

/** The keys of an open brief: u to go back, v for the article, s to save. */
function useKeptKeys({ on, row, onBack, onSave }: Keys): void {
  useEffect(() => {
    if (!on) return;
    const acts: Record<string, () => void> = { u: onBack, s: onSave, v: () => row && openArticle(row.url) };
    const press = (event: KeyboardEvent) => {
      const act = Object.hasOwn(acts, event.key) && !isTyping(event) ? acts[event.key] : undefined;
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [on, row, onBack, onSave]);
}
