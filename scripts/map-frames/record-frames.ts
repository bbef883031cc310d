/** What the page saw between start and stop. */
export interface Frames {
  frames: number;
  perSecond: number;
  /** Milliseconds from frame to frame. */
  interval: Spread;
  /** Milliseconds that the main thread worked in the callbacks of a frame. */
  work: Spread;
  longTasks: number;
}

interface Spread {
  median: number;
  p95: number;
}

/** Runs in the page before its scripts: measures the time between frames, the work in each frame's callbacks, and long tasks. */
export function recordFrames(): void {
  const request = globalThis.requestAnimationFrame.bind(globalThis);
  let [isOn, frame, work, longTasks] = [false, 0, 0, 0];
  let [intervals, works]: [number[], number[]] = [[], []];
  globalThis.requestAnimationFrame = (callback) =>
    request((time) => {
      const began = performance.now();
      callback(time);
      work += performance.now() - began;
    });
  new PerformanceObserver((list) => {
    if (isOn) longTasks += list.getEntries().length;
  }).observe({ type: 'longtask' });
  const tick = (time: number) => {
    if (!isOn) return;
    if (frame > 0) {
      intervals.push(time - frame);
      works.push(work);
    }
    [frame, work] = [time, 0];
    request(tick);
  };
  const spread = (values: number[]): Spread => {
    const sorted = [...values].sort((a, b) => a - b);
    return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 };
  };
  Object.assign(globalThis, {
    panFrames: {
      start() {
        [isOn, frame, work, longTasks, intervals, works] = [true, 0, 0, 0, [], []];
        request(tick);
      },
      stop(): Frames {
        isOn = false;
        const sum = intervals.reduce((total, value) => total + value, 0);
        return { frames: intervals.length, perSecond: (1000 * intervals.length) / sum, interval: spread(intervals), work: spread(works), longTasks };
      },
    },
  });
}
