'use client';

/** Leaves the dialog around it. Without script there is none. */
export function CloseSheet() {
  return (
    <button
      type="button"
      aria-label="Close"
      onClick={(event) => event.currentTarget.closest('dialog')?.close()}
      className="search-live -me-2 grid size-11 place-items-center rounded-full hover:bg-green-wash hover:text-green"
    >
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
        <path d="m2.5 2.5 11 11m0-11-11 11" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
    </button>
  );
}
