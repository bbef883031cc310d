const CONTROL = 'inline-flex min-h-11 items-center rounded-control border border-edge bg-card px-3 font-semibold hover:border-green hover:text-green aria-disabled:text-soft';

interface Props {
  shown: number;
  total: number;
  zoomed: boolean;
  go: (index: number) => void;
  zoom: () => void;
  close: () => void;
}

/** Where one is among the pictures, and the ways on, in, and out. */
export function ViewerBar({ shown, total, zoomed, go, zoom, close }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 border-b border-line p-2 sm:px-4">
      <p aria-live="polite" className="px-1 font-semibold">
        {shown + 1} of {total}
      </p>
      <div className="flex flex-wrap gap-2">
        {/* aria-disabled keeps the focus where it is at either end. */}
        <button type="button" onClick={() => go(shown - 1)} aria-disabled={shown === 0} className={CONTROL}>
          Previous
        </button>
        <button type="button" onClick={() => go(shown + 1)} aria-disabled={shown === total - 1} className={CONTROL}>
          Next
        </button>
        <button type="button" onClick={zoom} className={CONTROL}>
          {zoomed ? 'Whole picture' : 'Zoom'}
        </button>
        <button type="button" onClick={close} className={CONTROL}>
          Close
        </button>
      </div>
    </div>
  );
}
