import type { Statement } from '../../utils/core/brief/types';
import { type BesideSpan, beside } from '../../utils/core/shown/beside';
import type { SourceText } from '../../utils/core/shown/source-texts';
import type { LangTag } from '../../utils/core/text/lang-tag';
import { passageNumber, useReading } from '../brief/reading';
import { useI18n } from '../shared/i18n';

interface Props {
  statements: readonly Statement[];
  texts: ReadonlyMap<number, SourceText>;
  /** Language of the statements. */
  lang: LangTag | undefined;
}

/**
 * Every sentence that a model wrote beside the nearest sentence of its source: figures and names that both have are
 * set off, words that the other lacks are marked.
 */
export function Beside({ statements, texts, lang }: Props) {
  const { t } = useI18n();
  return (
    <table class="beside">
      <thead>
        <tr>
          <th scope="col">{t('beside_model')}</th>
          <th scope="col">{t('beside_source')}</th>
        </tr>
      </thead>
      <tbody>
        {statements.map((statement) => (
          <Row key={statement.text} statement={statement} texts={texts} lang={lang} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ statement, texts, lang }: { statement: Statement } & Omit<Props, 'statements'>) {
  const { t } = useI18n();
  const reading = useReading();
  const evidence = statement.check?.evidence ?? [];
  const nearest = evidence.map(({ text }) => text).join(' ');
  const both = beside(statement.text, nearest, lang ?? null);
  const source = texts.get(evidence[0]?.source ?? 1);
  return (
    <tr>
      <td lang={lang} dir="auto">
        <Spans spans={both.statement} />
      </td>
      <td lang={source?.lang ?? undefined} dir="auto">
        {nearest === '' ? t('beside_none') : <Spans spans={both.evidence} />}
        {evidence[0] && (
          <span class="source-facts">
            {' '}
            {source && source.number > 1 ? `${source.outlet} ` : ''}
            {passageNumber([evidence[0].source, evidence[0].passage], reading)}
          </span>
        )}
      </td>
    </tr>
  );
}

/** A text with its stretches set off, each by an element that says it without colour too. */
export function Spans({ spans }: { spans: readonly BesideSpan[] }) {
  return spans.map(({ text, kind }, index) => {
    if (kind === 'fact') return <b key={index}>{text}</b>;
    if (kind === 'lacking')
      return (
        <u key={index} class="lacking">
          {text}
        </u>
      );
    return text;
  });
}
