import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Engine, EngineEvents } from './engine';
import type { Theme } from './use-theme';
import type { Bounds } from './viewport';

export interface EngineSetting {
  styles: Record<Theme, string>;
  worker: string;
  theme: Theme;
  bounds: Bounds;
  isCooperative: boolean;
}

/** Loads and starts the map once its container comes near the screen. Undefined until it draws; `fault` if it cannot. */
export function useEngine(container: RefObject<HTMLElement | null>, setting: EngineSetting, events: EngineEvents) {
  const [engine, setEngine] = useState<Engine>();
  const [fault, setFault] = useState<string>();
  const styled = useRef(setting.theme);

  const latest = useRef({ setting, events });
  useEffect(() => {
    latest.current = { setting, events };
  });

  useEffect(() => {
    const element = container.current;
    if (!element) return;
    const abort = new AbortController();
    let running: Engine | undefined;
    const start = async (within: HTMLElement) => {
      const { startEngine } = await import('./engine');
      const { setting: now } = latest.current;
      styled.current = now.theme;
      return startEngine(
        { ...now, style: now.styles[now.theme], container: within },
        forwarded(() => latest.current.events),
        abort.signal,
      );
    };
    const seen = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        seen.disconnect();
        start(element).then(
          (started) => {
            running = started;
            abort.signal.aborted ? started.stop() : setEngine(started);
          },
          (error: unknown) => !abort.signal.aborted && setFault(error instanceof Error ? error.message : String(error)),
        );
      },
      { rootMargin: '200px' },
    );
    seen.observe(element);
    return () => {
      seen.disconnect();
      abort.abort();
      running?.stop();
      setEngine(undefined);
    };
  }, [container]);

  const { theme, styles } = setting;
  useEffect(() => {
    if (!engine || styled.current === theme) return;
    styled.current = theme;
    engine.setStyle(styles[theme]).catch(() => undefined);
  }, [engine, theme, styles]);

  return { engine, fault };
}

/** Events that reach whatever listener the last render gave. */
const forwarded = (current: () => EngineEvents): EngineEvents => ({
  onRest: (view) => current().onRest(view),
  onPin: (id) => current().onPin(id),
  onCluster: (index) => current().onCluster(index),
  onPoint: (id) => current().onPoint(id),
  onPress: (corner) => current().onPress(corner),
  onFrame: () => current().onFrame(),
  onFault: (message) => current().onFault(message),
});
