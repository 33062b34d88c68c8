import type { Citation } from '../../utils/core/article/types';
import type { Difference } from '../../utils/core/coverage/types';
import type { SourceText } from '../../utils/core/shown/source-texts';
import { Citations } from '../brief/Citations';
import { useCitation } from '../brief/citation-open';
import { OpenPassage } from '../brief/OpenPassage';
import { usePagePassages } from '../brief/page-passages';
import { useI18n } from '../shared/i18n';

interface Props {
  differences: readonly Difference[];
  texts: ReadonlyMap<number, SourceText>;
}

/** Figures and names on which the sources differ, found on this machine: each value with everyone who says it. */
export function Differences({ differences, texts }: Props) {
  const { t } = useI18n();
  return (
    <div class="differences">
      <h3>{t('cov_differ')}</h3>
      <p class="coverage-note">{t('compare_kinds')}</p>
      {differences.length === 0 ? (
        <p>{t('compare_noDifference')}</p>
      ) : (
        <ul class="two">
          {differences.map((difference) => (
            <li key={`${difference.about}${difference.values[0]?.text}`} class="diff">
              {difference.about && <b dir="auto">{difference.about}</b>}
              <ul>
                {difference.values.map(({ text, citations }) => (
                  <Value key={text} text={text} citations={citations} texts={texts} />
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface ValueProps {
  text: string;
  citations: readonly Citation[];
  texts: ReadonlyMap<number, SourceText>;
}

/** One value, and the places where it stands, each a button that opens its passage. */
function Value({ text, citations, texts }: ValueProps) {
  const state = useCitation();
  const page = usePagePassages();
  const opened = state.open && texts.get(state.open.source);
  return (
    <li>
      <div ref={state.around}>
        <mark dir="auto">{text}</mark>{' '}
        <Citations
          citations={citations}
          at={0}
          of={text}
          texts={texts}
          state={state}
          named
          onOpen={([source, passage]) => {
            if (source === 1) page.show(passage);
          }}
        />
        {opened && state.open && (
          <OpenPassage id={state.id} text={opened} passage={state.open.passage} words={[text]} onClose={state.close} />
        )}
      </div>
    </li>
  );
}
