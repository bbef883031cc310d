import { count } from '@/components/format/count';
import { colourTokens, PAIRS, type Theme } from './colour-tokens';
import { contrast } from './contrast';
import { Chapter } from './specimen';

/** Every colour token in both themes, and the contrast of what stands on what, computed from `css`. */
export function Colours({ css }: { css: string }) {
  return (
    <Chapter title="Colour" note="Text has at least 4.5:1 on every ground it stands on, borders of controls 3:1. The numbers are computed from app/globals.css.">
      <div className="grid gap-6 lg:grid-cols-2">
        {colourTokens(css).map((theme) => (
          <ThemeColours key={theme.name} theme={theme} />
        ))}
      </div>
    </Chapter>
  );
}

function ThemeColours({ theme: { name, colours } }: { theme: Theme }) {
  return (
    <div className="flex flex-col gap-5 rounded-card border border-line p-5" style={{ background: colours.paper, color: colours.ink }}>
      <h3>{name === 'light' ? 'Light' : 'Dark'}</h3>
      <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
        {Object.entries(colours).map(([token, value]) => (
          <li key={token} className="flex items-center gap-2.5">
            <span className="size-10 shrink-0 rounded-control" style={{ background: value, boxShadow: `0 0 0 1px ${colours.line}` }} />
            <span className="small leading-tight">
              <span className="block font-semibold">{token}</span>
              {value}
            </span>
          </li>
        ))}
      </ul>
      <ul className="grid gap-1.5 sm:grid-cols-2">
        {PAIRS.map(({ on, ground, least }) => (
          <li
            key={`${on} ${ground}`}
            className="small flex justify-between gap-3 rounded-sm px-2.5 py-1"
            style={{ background: colours[ground], color: least === 3 ? colours.ink : colours[on], boxShadow: least === 3 ? `inset 0 0 0 2px ${colours[on]}` : undefined }}
          >
            <span>{`${on} on ${ground}`}</span>
            <span className="font-semibold">{count(Math.floor(contrast(colours[on] as string, colours[ground] as string) * 10) / 10)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
