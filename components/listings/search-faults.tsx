import { Notice } from '@/components/ui/notice';

/** Says what is wrong with the address of a search. */
export function SearchFaults({ issues }: { issues: readonly { path: readonly (string | number)[]; message: string }[] }) {
  return (
    <Notice tone="clay" title="This search cannot be understood">
      <ul className="list-disc ps-5">
        {issues.map(({ path, message }) => (
          <li key={`${path.join('.')} ${message}`}>
            {path.join('.')}: {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
