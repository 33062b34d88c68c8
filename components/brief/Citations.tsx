import type { Citation } from '../../utils/core/article/types';
import { shortened } from '../../utils/core/shown/shortened';
import type { SourceText } from '../../utils/core/shown/source-texts';
import { useI18n } from '../shared/i18n';
import type { CitationState } from './citation-open';
import { passageNumber, useReading } from './reading';

interface Props {
  citations: readonly Citation[];
  /** Place of what they belong to among its neighbours. */
  at: number;
  /** The words that they are the source of. */
  of: string;
  texts: ReadonlyMap<number, SourceText>;
  state: CitationState;
  /** True names the article's outlet too, where nothing else says whose it is. */
  named?: boolean;
  /** Called when one is opened. */
  onOpen?(citation: Citation): void;
}

/** The citations of a statement or a value, each a button that opens its passage. */
export function Citations({ citations, at, of, texts, state, named = false, onOpen }: Props) {
  const { t } = useI18n();
  const reading = useReading();
  if (citations.length === 0) return null;
  return (
    <sup class="citations">
      {citations.map(([source, passage]) => {
        const here = { at, source, passage };
        const text = texts.get(source);
        const isOpen = state.isOpen(here);
        const number = passageNumber([source, passage], reading);
        // The label contains the visible text word for word, for those who operate buttons by voice.
        const outlet = source > 1 || named || reading.named ? (text?.outlet ?? '') : '';
        const place = outlet ? `${outlet} ${number}` : t('passageInside', number);
        return (
          <button
            type="button"
            key={number}
            class={number.length === 1 ? 'citation short' : 'citation'}
            aria-expanded={isOpen}
            aria-controls={isOpen ? state.id : undefined}
            aria-label={t('citation_of', shortened(of), place)}
            title={text?.passages[passage - 1]?.text ?? t('citation', passage, source)}
            onClick={(event) => {
              if (state.toggle(here, event.currentTarget)) onOpen?.([source, passage]);
            }}
          >
            {outlet && <span class="citation-outlet">{outlet} </span>}
            <span class="citation-number">{number}</span>
          </button>
        );
      })}
    </sup>
  );
}
