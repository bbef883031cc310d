import type { ReactNode } from 'react';

/** Running text at a readable measure. */
export function Prose({ children }: { children: ReactNode }) {
  return (
    <div className="wrap py-10 sm:py-14">
      <div className="flex max-w-[68ch] flex-col gap-5 [&_h2]:mt-5 [&_ul]:flex [&_ul]:list-disc [&_ul]:flex-col [&_ul]:gap-2 [&_ul]:ps-5">{children}</div>
    </div>
  );
}
