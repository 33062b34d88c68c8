import type { ContextSupport, Statement } from '../brief/types';
import type { Run } from '../run/types';
import { countedFrom, countsOf, independentText } from '../shown/counts';
import { entryHead } from '../shown/entry-head';
import type { I18n } from '../shown/i18n';
import { rereadWords } from '../shown/reread-words';
import { needsDisclaimer, paragraphs, shownBrief } from '../shown/shown';
import { sourceTexts } from '../shown/source-texts';
import { stateLineText } from '../shown/state-line';
import { voiceWords } from '../shown/voice';
import { whyWords } from '../shown/why';
import { answeredBy, engineLabel, noneWords } from '../shown/writer';

/**
 * A statement with the notes that a reader should have: what was not found, what Wikipedia says, what was flagged; ''
 * for none; and the head of its entry.
 */
export type NotedStatement = Statement & { note: string; entry: string };

/** A brief laid out for print or a file, before it becomes text, Markdown or HTML. */
export type Block =
  | { type: 'kicker' | 'note' | 'label'; text: string }
  | { type: 'title'; text: string }
  | { type: 'heading'; text: string }
  | { type: 'statements'; role: 'standfirst' | 'story' | 'context'; statements: NotedStatement[] }
  | { type: 'source'; n: number; outlet: string; title: string; url: string; date: string };

/** The shown brief as blocks in reading order; empty when there is none yet. */
export function briefDocument(run: Run, i18n: I18n, now: number): Block[] {
  const brief = shownBrief(run);
  const { article } = run;
  if (!brief || !article) return [];
  const { t } = i18n;
  const blocks: Block[] = [
    { type: 'kicker', text: [brief.category, independentText(countsOf(run), i18n)].filter(Boolean).join(' · ') },
    { type: 'title', text: brief.headline || article.title },
    { type: 'note', text: stateLineText(run, i18n, now) },
  ];
  const voice = voiceWords(article, i18n);
  if (voice) blocks.push({ type: 'note', text: voice });
  const statements = (role: 'standfirst' | 'story' | 'context', list: readonly Statement[]): Block => ({
    type: 'statements',
    role,
    statements: list.map((statement) => ({
      ...statement,
      note: noteOf(statement, i18n),
      entry: entryHead(statement, i18n),
    })),
  });
  if (brief.standfirst.length) blocks.push(statements('standfirst', brief.standfirst));
  blocks.push({ type: 'label', text: engineLabel(brief, i18n) });
  for (const paragraph of paragraphs(brief.story)) blocks.push(statements('story', paragraph));
  if (brief.context.length) {
    blocks.push({ type: 'heading', text: t('aiContext') });
    blocks.push(statements('context', brief.context));
    if (needsDisclaimer(brief)) blocks.push({ type: 'note', text: t('disclaimer') });
  }
  blocks.push(...acrossBlocks(run, i18n, statements));
  blocks.push(...questionBlocks(run, i18n, statements));
  blocks.push({ type: 'heading', text: t('sources') });
  const counted = countedFrom(countsOf(run), i18n);
  if (counted) blocks.push({ type: 'note', text: `${independentText(countsOf(run), i18n)} (${counted})` });
  for (const { number: n, outlet, title, url, publishedAt } of sourceTexts(run).values())
    blocks.push({ type: 'source', n, outlet, title, url, date: publishedAt ? i18n.date(publishedAt) : '' });
  return blocks;
}

/**
 * The agreements and differences of the sources, the statements of only one of them, and the story from all of them,
 * where a model wrote these.
 */
function acrossBlocks(
  run: Run,
  { t }: I18n,
  statements: (role: 'story' | 'context', list: readonly Statement[]) => Block,
): Block[] {
  const { coverage } = run;
  if (!coverage) return [];
  const parts = [
    { heading: t('cov_agree'), list: coverage.agree },
    { heading: t('cov_differ'), list: coverage.differ },
    { heading: t('cov_single'), list: coverage.single },
  ];
  const said = parts.flatMap(({ heading, list }): Block[] =>
    list.length > 0 ? [{ type: 'heading', text: heading }, statements('context', list)] : [],
  );
  if (coverage.story.length === 0) return said;
  const story = paragraphs(coverage.story).map((paragraph) => statements('story', paragraph));
  return [...said, { type: 'heading', text: t('cov_storyFromAll') }, ...story];
}

/** The reader's questions with the answers; a question that has none, and will have none, is left out. */
function questionBlocks(run: Run, i18n: I18n, answer: (role: 'context', list: readonly Statement[]) => Block): Block[] {
  const answered = run.questions.filter(({ state, statements }) => state === 'none' || statements.length > 0);
  if (answered.length === 0) return [];
  return [
    { type: 'heading', text: i18n.t('ask_title') },
    ...answered.flatMap((one): Block[] => {
      const { question, state, statements } = one;
      const asked: Block = { type: 'label', text: question };
      if (state === 'none') return [asked, { type: 'note', text: noneWords(one, i18n) }];
      return [asked, answer('context', statements), { type: 'note', text: answeredBy(one, i18n) }];
    }),
  ];
}

/** The page of Wikipedia that has at least a statement's words, by what was found there. */
function supportWords({ status, title, url }: ContextSupport, { t }: I18n): string {
  const found = status === 'verbatim' || status === 'excerpt' || status === 'wordsFound';
  return found ? t('export_support', t(`context_${status}`), title, url) : '';
}

function noteOf({ check, before, flag, support, reread }: Statement, i18n: I18n): string {
  const found = support ? supportWords(support, i18n) : '';
  const earlier = before === undefined ? '' : i18n.t('rewrite_before', before);
  return [
    check ? whyWords(check, i18n) : '',
    found,
    earlier,
    reread && reread.result !== 'notRead' ? rereadWords(reread, i18n) : '',
    flag ? i18n.t('flag_said', flag) : '',
  ]
    .filter(Boolean)
    .join(' · ');
}
