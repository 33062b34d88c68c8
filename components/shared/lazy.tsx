import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A component that comes in a file of its own, loaded when it is first on screen: what a panel does not need at once must not
 * keep it from opening. Nothing is shown until it is there.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Lazy(props: Props) {
    const [Component, setComponent] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      if (!Component)
        void load().then(
          (component) => {
            loaded = component;
            setComponent(() => component);
          },
          // The extension was updated under an open panel: its next opening has it again.
          () => undefined,
        );
    }, [Component]);
    return Component ? <Component {...props} /> : null;
  };
}
