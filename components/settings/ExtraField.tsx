import { useState } from 'preact/hooks';
import { isRecord } from '../../utils/core/text/record';
import { useI18n } from '../shared/i18n';
import { Field } from './parts';

interface Props {
  extra: Readonly<Record<string, unknown>>;
  onChange(extra: Record<string, unknown>): void;
}

/** The fields in a text: {} for an empty one, null for what is no object of JSON. */
function fieldsIn(text: string): Record<string, unknown> | null {
  if (text.trim() === '') return {};
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}

const textOf = (extra: Props['extra']) => (Object.keys(extra).length > 0 ? JSON.stringify(extra, null, 2) : '');

/** Fields of the reader's own for the body of each request, as JSON. What cannot be read is said, and not sent. */
export function ExtraField({ extra, onChange }: Props) {
  const { t } = useI18n();
  const [typed, setTyped] = useState(() => textOf(extra));
  // Where the fields were changed elsewhere, by a repair, what was typed is no longer what is sent.
  const isOld = JSON.stringify(fieldsIn(typed) ?? {}) !== JSON.stringify(extra);
  const text = isOld ? textOf(extra) : typed;
  const isWrong = fieldsIn(text) === null;
  return (
    <>
      <Field label={t('extra')} hint={t('extra_hint')}>
        {(ids) => (
          <textarea
            {...ids}
            rows={2}
            spellcheck={false}
            aria-invalid={isWrong}
            value={text}
            onInput={(event) => {
              const next = fieldsIn(event.currentTarget.value);
              setTyped(event.currentTarget.value);
              onChange(next ?? {});
            }}
          />
        )}
      </Field>
      {isWrong && <p role="status">{t('extra_wrong')}</p>}
    </>
  );
}
