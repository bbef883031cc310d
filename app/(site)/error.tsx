'use client';

import { Trouble } from '@/components/layout/trouble';

export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return <Trouble digest={error.digest} retry={reset} />;
}
