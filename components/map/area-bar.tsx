import { useEffect, useEffectEvent } from 'react';

interface Props {
  /** Corners so far. */
  count: number;
  /** Adds the place under the cross in the middle: the way without a pointer. */
  onAdd: () => void;
  onBack: () => void;
  onFinish: () => void;
  onCancel: () => void;
  /** Takes all that the map shows. */
  onWhole: () => void;
}

/** What one can do while drawing an area. Escape leaves, Enter finishes, Backspace takes the last corner back. */
export function AreaBar({ count, onAdd, onBack, onFinish, onCancel, onWhole }: Props) {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const isOnButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && !isOnButton && count > 2) onFinish();
    else if (event.key === ' ' && !isOnButton) onAdd();
    else if (event.key === 'Backspace' && count > 0) onBack();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event);
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);

  return (
    <>
      <svg className="listings-map-cross" width="34" height="34" viewBox="0 0 34 34" aria-hidden="true">
        <path d="M17 3v10M17 21v10M3 17h10M21 17h10" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      <div className="listings-map-bar">
        <p role="status">
          {HINTS[Math.min(count, 3)]}
          {count === 0 ? <span className="listings-map-keys"> With keys: move by the arrows, add a corner by the space bar.</span> : null}
        </p>
        <div className="listings-map-bar-steps">
          <button type="button" onClick={onAdd}>
            Corner at the cross
          </button>
          {count > 0 ? (
            <button type="button" onClick={onBack}>
              Take back
            </button>
          ) : (
            <button type="button" onClick={onWhole}>
              All that is in view
            </button>
          )}
          {count > 2 ? (
            <button type="button" onClick={onFinish} data-main="">
              Search in this area
            </button>
          ) : null}
          <button type="button" onClick={onCancel}>
            Cancel
          </button>
        </div>
      </div>
    </>
  );
}

const TOO_FEW = 'An area has three corners or more.';
const HINTS = ['Press the map at the corners of your area.', TOO_FEW, TOO_FEW, 'Add corners, or search in this area.'];
