const CONTROL = 'inline-flex min-h-11 items-center rounded-control border border-edge bg-card px-3 font-semibold hover:border-green hover:text-green';

interface Props {
  shown: number;
  total: number;
  isGrid: boolean;
  zoom: number;
  onZoom: () => void;
  onGrid: () => void;
  onClose: () => void;
}

/** Where one is among the pictures, and the ways in and out. */
export function ViewerBar({ shown, total, isGrid, zoom, onZoom, onGrid, onClose }: Props) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 border-b border-line p-2 sm:px-4">
      <p aria-live="polite" className="px-1 font-semibold">
        {isGrid ? `${total} pictures` : `${shown + 1} of ${total}`}
      </p>
      <div className="flex flex-wrap gap-2">
        {isGrid ? null : (
          <button type="button" onClick={onZoom} className={CONTROL}>
            {zoom > 1 ? 'Whole picture' : 'Zoom'}
          </button>
        )}
        <button type="button" onClick={onGrid} className={CONTROL}>
          {isGrid ? 'One by one' : 'All pictures'}
        </button>
        <button type="button" onClick={onClose} className={CONTROL}>
          Close
        </button>
      </div>
    </div>
  );
}
