import { type HideRule, ruleId } from '../../utils/core/stories/edition/hide';
import type { EditionView } from '../../utils/platform/messages/edition';
import { useI18n } from '../shared/i18n';

interface Props {
  rules: EditionView['rules'];
  onUndo(rule: Pick<HideRule, 'kind' | 'key'>): void;
}

/** Everything that the reader has hidden, each with how much it hides, and taken back here. */
export function HiddenRules({ rules, onUndo }: Props) {
  const { t, plural } = useI18n();
  if (rules.length === 0) return null;
  return (
    <details class="rules">
      <summary>{plural('edition_rules', rules.length)}</summary>
      <ul>
        {rules.map((rule) => {
          const words = t(`edition_rule_${rule.kind}`, rule.name);
          return (
            <li key={ruleId(rule)}>
              {words} <span class="hint">{plural('edition_ruleHides', rule.hides)}</span>{' '}
              <button
                type="button"
                class="small"
                aria-label={`${t('edition_undo')}: ${words}`}
                onClick={() => onUndo(rule)}
              >
                {t('edition_undo')}
              </button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
