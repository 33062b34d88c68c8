import type { Coverage } from '../../utils/core/coverage/types';
import type { SourceText } from '../../utils/core/shown/source-texts';
import type { LangTag } from '../../utils/core/text/lang-tag';
import { Statements } from '../brief/Statements';
import { useI18n } from '../shared/i18n';

interface Props {
  coverage: Coverage;
  texts: ReadonlyMap<number, SourceText>;
  lang: LangTag | undefined;
}

/** A model's comparison of the sources: where they differ and agree, and what only one says. */
export function Across({ coverage, texts, lang }: Props) {
  const { t } = useI18n();
  const { agree, differ, single } = coverage;
  const said = [
    { sign: t('compare_modelDiffers'), list: differ, name: 'differ' },
    { sign: t('cov_agree'), list: agree, name: 'agree' },
    { sign: t('cov_single'), list: single, name: 'single' },
  ].filter(({ list }) => list.length > 0);
  if (said.length === 0) return null;
  return (
    <div class="across">
      {said.map(({ sign, list, name }) => (
        <div key={name} class={`across-${name}`}>
          <h3>{sign}</h3>
          {list.map((statement) => (
            <Statements
              key={statement.text}
              texts={texts}
              lang={lang}
              class="across-statement"
              statements={[statement]}
            />
          ))}
        </div>
      ))}
    </div>
  );
}
