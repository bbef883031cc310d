import { ScrollRegion } from '@/components/ui/scroll-region';
import type { Reply } from './reply';

/** An answer of the API: status, address and body. What was read by GET opens by itself under its address. */
export function ReplyView({ reply: { method, address, status, body }, label }: { reply: Reply; label: string }) {
  return (
    <div className="flex min-w-0 flex-col gap-2">
      <p className="small break-all">
        <strong>{status}</strong>{' '}
        <code className="font-mono">
          {method}{' '}
          {method === 'GET' ? (
            <a href={address} className="link">
              {address}
            </a>
          ) : (
            address
          )}
        </code>
      </p>
      {body ? (
        <ScrollRegion label={label} className="max-h-[min(32rem,70svh)] overflow-y-auto rounded-control bg-sunk">
          <pre dir="ltr" className="p-4 font-mono text-[0.82rem]">
            {body}
          </pre>
        </ScrollRegion>
      ) : null}
    </div>
  );
}
