import { useState } from 'preact/hooks';
import { useI18n } from '../shared/i18n';
import { Field } from './parts';
import { usePolicy } from './policy';

/** "Name: value" in ASCII, as requests carry it. */
const HEADER = /^([\w-]+)\s*:\s*([ -~]+)$/;

interface Props {
  headers: Readonly<Record<string, string>>;
  onChange(headers: Record<string, string>): void;
}

/** Extra headers, one a line. A line that is no header is reported, and not sent. */
export function HeadersField({ headers, onChange }: Props) {
  const { t } = useI18n();
  const { headers: set } = usePolicy();
  const [text, setText] = useState(() =>
    Object.entries(headers)
      .map(([name, value]) => `${name}: ${value}`)
      .join('\n'),
  );
  // Their values may hold a secret of the organisation's, so only their names are shown.
  if (set) {
    return (
      <p class="hint" data-locked="headers">
        {t('policy_headers', Object.keys(set).join(', '))}
      </p>
    );
  }
  const lines = text.split('\n').map((line) => line.trim());
  const wrong = lines.filter((line) => line !== '' && !HEADER.test(line));
  const take = (typed: string) => {
    setText(typed);
    const matches = typed.split('\n').map((line) => HEADER.exec(line.trim()));
    onChange(Object.fromEntries(matches.flatMap((match) => (match?.[1] && match[2] ? [[match[1], match[2]]] : []))));
  };
  return (
    <>
      <Field label={t('headers')} hint={t('headers_hint')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            spellcheck={false}
            value={text}
            onInput={(event) => take(event.currentTarget.value)}
          />
        )}
      </Field>
      {wrong.length > 0 && <p role="status">{t('headers_wrong', wrong.join(', '))}</p>}
    </>
  );
}
