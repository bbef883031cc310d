/** What registering brings, beside its form. */
export function WhatAKeyGives() {
  return (
    <aside aria-labelledby="gives" className="flex flex-col gap-3 self-start rounded-card border border-line bg-card p-5 shadow-card">
      <h2 id="gives" className="text-[1.15rem]">
        What the key gives
      </h2>
      <ul className="small flex list-disc flex-col gap-2 ps-5">
        <li>It is there at once and is shown this one time. If it is lost, register again.</li>
        <li>With it the agent asks listers and talks with them, over MCP and REST, under its own name.</li>
        <li>
          It has{' '}
          <a href="/docs#limits" className="link">
            limits of its own
          </a>
          , apart from those of its network address.
        </li>
        <li>The agent stands in the directory, with a page that listers can check.</li>
      </ul>
    </aside>
  );
}
