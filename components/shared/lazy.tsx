import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component that is loaded from a file of its own. */
export type LazyComponent<Props extends object> = ComponentType<Props> & {
  /** Loads it before it is on screen, so that it is there at once when it comes to be. */
  preload(): void;
};

/**
 * Makes a component that is loaded from a file of its own when it is first on screen: code that a panel does not need
 * at once must not delay its opening. Nothing is shown until it is loaded.
 */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): LazyComponent<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props> | null> | null = null;
  const get = () => {
    loading ??= load().then(
      (component) => {
        loaded = component;
        return component;
      },
      // The load fails when the extension was updated under an open panel; reopening the panel solves it.
      () => null,
    );
    return loading;
  };
  function Lazy(props: Props) {
    const [Component, setComponent] = useState<ComponentType<Props> | null>(() => loaded);
    useEffect(() => {
      if (!Component) void get().then((component) => setComponent(() => component));
    }, [Component]);
    return Component ? <Component {...props} /> : null;
  }
  return Object.assign(Lazy, { preload: () => void get() });
}
