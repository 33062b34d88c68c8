import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { MessageKey } from '../../utils/core/shown/i18n';
import type { Settings } from '../../utils/platform/storage/settings';
import { useI18n } from '../shared/i18n';

export interface SectionProps {
  settings: Settings;
  update(change: Partial<Settings>): Promise<void>;
}

/** A titled part of the page that the navigation can jump to. */
export function Section({ id, title, children }: { id: string; title: MessageKey; children: ComponentChildren }) {
  const { t } = useI18n();
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t(title)}</h2>
      {children}
    </section>
  );
}

interface FieldProps {
  label: string;
  hint?: string | undefined;
  /** Gets the ids that connect control, label and hint. */
  children(ids: { id: string; 'aria-describedby': string | undefined }): ComponentChildren;
}

/** A labelled control with its hint. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children({ id, 'aria-describedby': hint ? `${id}-hint` : undefined })}
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps<T extends string | number> {
  label: string;
  hint?: string;
  value: T;
  options: readonly { value: T; label: string }[];
  onChange(value: T): void;
}

/** A labelled list of choices. */
export function Choice<T extends string | number>({ label, hint, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Field label={label} hint={hint}>
      {(ids) => (
        <select
          {...ids}
          value={String(value)}
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex];
            if (chosen) onChange(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={String(option.value)}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface SwitchProps {
  label: string;
  hint?: string;
  checked: boolean;
  onChange(now: { checked: boolean }): void;
}

/** A labelled checkbox. */
export function Switch({ label, hint, checked, onChange }: SwitchProps) {
  const id = useId();
  return (
    <div class="field switch">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange({ checked: event.currentTarget.checked })}
      />
      <label for={id}>{label}</label>
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

interface NumberProps {
  label: string;
  hint?: string;
  value: number;
  min: number;
  max: number;
  onChange(value: number): void;
}

/**
 * A labelled number. A value out of bounds is brought within them when the field is left, and the browser's own message
 * says why. Any whole number is accepted: with a larger step, forms would refuse the numbers in between.
 */
export function NumberField({ label, hint, value, min, max, onChange }: NumberProps) {
  const [wrong, setWrong] = useState('');
  return (
    <>
      <Field label={label} hint={hint}>
        {(ids) => (
          <input
            {...ids}
            type="number"
            required
            min={min}
            max={max}
            step={1}
            value={value}
            onChange={(event) => {
              const typed = event.currentTarget.valueAsNumber;
              setWrong(event.currentTarget.validationMessage);
              const next = Number.isNaN(typed) ? value : Math.min(max, Math.max(min, Math.round(typed)));
              event.currentTarget.value = String(next);
              onChange(next);
            }}
          />
        )}
      </Field>
      {wrong && <p role="alert">{wrong}</p>}
    </>
  );
}
