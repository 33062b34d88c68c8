import type { Citation } from '../article/types';
import type { Difference, Source } from '../coverage/types';
import type { Run } from '../run/types';
import type { I18n } from '../shown/i18n';
import { sourceTexts } from '../shown/source-texts';
import { linkTarget } from '../text/link-target';
import { withTextFragment } from '../text/text-fragment';
import { type Block, type CitedPassage, passageKey } from './blocks';

/** The values on which sources differ, each with the outlets that give it. */
export function differenceBlocks(run: Run, differences: readonly Difference[]): Block[] {
  const texts = sourceTexts(run);
  return differences.map(({ about, values }) => ({
    type: 'difference',
    about,
    values: values.map(({ text, citations }) => ({
      text,
      outlets: [...Map.groupBy(citations, ([source]) => source)].map(([source, own]) => ({
        name: texts.get(source)?.outlet ?? String(source),
        citations: own,
      })),
    })),
  }));
}

/** The sources that may be cited, then those that were not read, by the reason. */
export function sourceBlocks(run: Run, i18n: I18n): Block[] {
  const { t } = i18n;
  const date = (iso: string | null) => (iso ? [i18n.date(iso)] : []);
  const found = new Map(run.coverage?.sources.map((source) => [source.number, source]));
  const read = [...sourceTexts(run).values()].map(({ number: n, outlet, title, url, publishedAt, lang }): Block => {
    const source = found.get(n);
    const owner = source?.owner ? [t('cov_owner', source.owner)] : [];
    const facts = [...date(publishedAt), ...owner, ...(source ? groupWords(source, i18n) : [])];
    return { type: 'source', source: { n, outlet, title, url, facts, lang } };
  });
  const unread = run.coverage?.sources.filter(({ number }) => number === null) ?? [];
  const reasons = Map.groupBy(unread, ({ reading, refusedHost }) => t(`reading_${reading}`, refusedHost));
  const rest = [...reasons].flatMap(([reason, sources]): Block[] => [
    { type: 'label', text: reason },
    ...sources.map((source): Block => {
      const { outlet, domain, title, url, publishedAt, lang } = source;
      const facts = [...date(publishedAt), ...groupWords(source, i18n)];
      return { type: 'source', source: { n: null, outlet: outlet || domain, title, url, facts, lang } };
    }),
  ]);
  return rest.length > 0 ? [...read, { type: 'heading', text: t('export_notRead') }, ...rest] : read;
}

/** The words for a source that is no report of its own. */
function groupWords({ group }: Source, { t }: I18n): string[] {
  if (group === 'report') return [];
  return [t(group === 'reprint' ? 'cov_dot_reprint' : 'cov_dot_followup')];
}

/** The passages that blocks cite, each once, in the order of the sources. */
export function citedPassages(run: Run, blocks: readonly Block[]): CitedPassage[] {
  const texts = sourceTexts(run);
  const cited = blocks.flatMap((block): readonly Citation[] => {
    if (block.type === 'statements') return block.statements.flatMap(({ citations }) => citations);
    if (block.type !== 'difference') return [];
    return block.values.flatMap(({ outlets }) => outlets.flatMap(({ citations }) => citations));
  });
  const once = new Map(cited.map((citation) => [passageKey(citation), citation]));
  return [...once.values()]
    .sort(([a, b], [c, d]) => a - c || b - d)
    .flatMap(([source, passage]): CitedPassage[] => {
      const from = texts.get(source);
      const text = from?.passages[passage - 1]?.text;
      if (!from || text === undefined) return [];
      const target = linkTarget(from.url);
      const url = target && withTextFragment(target, text);
      return [{ source, passage, outlet: from.outlet, text, url, lang: from.lang }];
    });
}
