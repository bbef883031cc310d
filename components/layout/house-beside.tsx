import type { ReactNode } from 'react';

/** A page that has no home to show: its text, and beside it, where there is room, the outline of a street at which nobody answers. */
export function HouseBeside({ children }: { children: ReactNode }) {
  return (
    <div className="wrap grid items-center gap-x-12 gap-y-8 py-10 sm:py-16 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <div className="flex max-w-[62ch] flex-col gap-5">{children}</div>
      <svg viewBox="0 0 420 240" aria-hidden="true" className="w-full max-w-md text-line max-lg:hidden">
        <g fill="none" stroke="currentColor" strokeWidth="4" strokeLinejoin="round" strokeLinecap="round">
          <path d="M20 226V118l70-54 70 54v108M160 226V78h94v148M254 226v-92l66-46 66 46v92M4 226h412" />
          <path d="M72 226v-58h36v58M182 104h18v24h-18zM214 104h18v24h-18zM182 150h18v24h-18zM214 150h18v24h-18zM192 226v-30h30v30M286 156h24v26h-24zM330 156h24v26h-24z" />
          <path d="M356 112V70h16v54M82 104h16v20H82z" />
        </g>
      </svg>
    </div>
  );
}
