/** True where a key is typed into a field, or with a modifier: it is no shortcut then. */
export function isTyping({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const field = target instanceof HTMLElement && target.closest('input:not([type="checkbox"]), textarea, select');
  return ctrlKey || metaKey || altKey || Boolean(field);
}
