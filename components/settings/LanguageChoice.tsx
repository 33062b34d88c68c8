import { useId } from 'preact/hooks';
import type { LangCode } from '../../utils/core/text/lang-tag';
import { useI18n } from '../shared/i18n';
import { LANGUAGES } from './languages';
import { Choice, Switch } from './parts';

interface Props<T extends string> {
  /** The name of the list. */
  label: string;
  /** The words of the switch: in the articles' own language. */
  same: string;
  hint: string;
  value: T | LangCode;
  /** The value of "as the articles". */
  sameValue: T;
  /** What else stands before the languages. */
  before?: readonly { value: T; label: string }[];
  onChange(value: T | LangCode): void;
}

/** A language: that of the articles, as nearly all want it, or one of a list, which is shown to those who do not. */
export function LanguageChoice<T extends string>(props: Props<T>) {
  const { label, same, hint, value, sameValue, before = [], onChange } = props;
  const { language, lang } = useI18n();
  const group = useId();
  const isSame = value === sameValue;
  const first = before[0]?.value ?? LANGUAGES.find((one) => lang.startsWith(one)) ?? 'en';
  return (
    // biome-ignore lint/a11y/useSemanticElements: its parts stand in the page's own columns
    <div role="group" aria-label={label} id={group}>
      <Switch
        label={same}
        hint={hint}
        checked={isSame}
        onChange={({ checked }) => onChange(checked ? sameValue : first)}
      />
      {!isSame && (
        <Choice
          label={label}
          value={value}
          options={[...before, ...LANGUAGES.map((one) => ({ value: one, label: language(one) }))]}
          onChange={onChange}
        />
      )}
    </div>
  );
}
