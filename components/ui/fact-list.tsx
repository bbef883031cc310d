/** Short facts side by side: each an item of a list, and whole on its line as long as it fits there. */
export function FactList({ label, facts, className = '' }: { label: string; facts: readonly string[]; className?: string | undefined }) {
  if (facts.length === 0) return null;
  return (
    <ul aria-label={label} className={`flex flex-wrap ${className}`}>
      {facts.map((fact) => (
        <li key={fact} className="not-last:after:mx-[0.35em] not-last:after:content-['·'/'']">
          {fact}
        </li>
      ))}
    </ul>
  );
}
