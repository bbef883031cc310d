import { CopyButton } from './copy-button';
import { ScrollRegion } from './scroll-region';

/** Code or an example, scrollable by keyboard, with a copy button where there is JavaScript. */
export function CodeBlock({ label, code }: { label: string; code: string }) {
  return (
    <div className="min-w-0 overflow-hidden rounded-control border border-line bg-sunk">
      <div className="flex min-h-10 items-center justify-between gap-3 border-b border-line ps-4 pe-2">
        <p className="small font-semibold text-soft">{label}</p>
        <CopyButton text={code} label={label} />
      </div>
      <ScrollRegion label={label}>
        <pre dir="ltr" className="p-4 font-mono text-[0.85rem] leading-relaxed">
          <code>{code}</code>
        </pre>
      </ScrollRegion>
    </div>
  );
}
