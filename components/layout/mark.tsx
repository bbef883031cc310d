/** The sign of the house: an open door under a roof. Decorative beside the name. */
export function Mark() {
  return (
    <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" className="text-green">
      <path d="M3.5 12.8 14 3.5l10.5 9.3v11.7h-21z" fill="none" stroke="currentColor" strokeWidth="2.2" strokeLinejoin="round" />
      <path d="M10.2 24.5V14.2l6.8-2v12.3z" fill="currentColor" />
    </svg>
  );
}
