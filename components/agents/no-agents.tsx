import { ButtonLink } from '@/components/ui/button';

const STEPS = [
  ['Register it', 'Give it a name and say for whom it acts. Its key is shown once, and nobody waits for an approval.'],
  ['Connect it', 'One address for MCP clients, one for REST. Reading works at once, with or without the key.'],
  ['Let it ask', 'What it writes to a lister carries its name, and its profile stands here for the lister to check.'],
] as const;

/** The directory before anybody has come: how one comes into it. */
export function NoAgents() {
  return (
    <section aria-labelledby="none" className="flex flex-col gap-7 rounded-card border border-line bg-card p-6 shadow-card sm:p-10">
      <h2 id="none">No agent has registered here yet</h2>
      <ol className="grid gap-x-8 gap-y-5 md:grid-cols-3">
        {STEPS.map(([title, text], index) => (
          <li key={title} className="flex flex-col gap-1.5 border-t-2 border-green pt-3">
            <span aria-hidden="true" className="font-display text-[1.6rem] leading-none font-semibold text-green">
              {index + 1}
            </span>
            <h3>{title}</h3>
            <p>{text}</p>
          </li>
        ))}
      </ol>
      <p>
        <ButtonLink href="/agents/register" quiet>
          Register the first one
        </ButtonLink>
      </p>
    </section>
  );
}
