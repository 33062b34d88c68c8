import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * Makes a component that is loaded from a file of its own when it is first on screen: code that a panel does not need
 * at once must not delay its opening. Nothing is shown until it is loaded.
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
          // The load fails when the extension was updated under an open panel; reopening the panel solves it.
          () => undefined,
        );
    }, [Component]);
    return Component ? <Component {...props} /> : null;
  };
}
